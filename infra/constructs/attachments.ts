import { Aws, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  HttpMethods,
  ObjectOwnership,
  type CorsRule,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type * as z from 'zod/mini';
import { countyPrefix, type Deployment } from './deployment.ts';
import { type SemnalFunction } from './semnal-function.ts';

const closed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  removalPolicy: RemovalPolicy.RETAIN,
} as const;

/** Under which every file lies, and functions may reach. */
const prefix = 'attachments/';

/** Browsers send and fetch files at the bucket itself, from the console's pages and no others. */
const corsFor = (webUrl: string | undefined): CorsRule[] =>
  webUrl === undefined
    ? []
    : [
        {
          allowedOrigins: [new URL(webUrl).origin],
          allowedMethods: [HttpMethods.PUT, HttpMethods.GET],
          allowedHeaders: ['content-type', 'if-none-match'],
          maxAge: 3_600,
        },
      ];

export type AttachmentsProps = {
  readonly key: IKey;
  readonly deployment: Deployment;
};

/** Documents that come with referrals. Object keys are ids, because access logs repeat them. */
export class Attachments extends Construct {
  readonly bucket: Bucket;
  private readonly key: IKey;
  /** The bucket as the other stack sees it: under a name that can be told beforehand, so that a grant can be acknowledged. */
  private readonly exported: { readonly name: string; readonly arn: string };

  constructor(scope: Construct, id: string, { key, deployment }: AttachmentsProps) {
    super(scope, id);
    this.key = key;
    const accessLogs = new Bucket(this, 'AccessLogs', {
      ...closed,
      // Access logs cannot be delivered to a bucket that encrypts with a customer-managed key.
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ expiration: Duration.days(deployment.pack.infrastructure.logRetentionDays) }],
    });
    this.bucket = new Bucket(this, 'Bucket', {
      ...closed,
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      versioned: true,
      cors: corsFor(deployment.webUrl),
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    });
    this.logAccessTo(accessLogs);
    const name = `${countyPrefix(deployment)}-attachments`;
    this.exported = { name, arn: Stack.of(this).exportValue(this.bucket.bucketArn, { name }) };
  }

  /** Grants putting files in, and nothing else: not reading, not listing, not deleting. */
  allowUpload(user: SemnalFunction<z.ZodMiniObject>): void {
    this.allowObjects(user, ['s3:PutObject'], ['kms:GenerateDataKey', 'kms:Decrypt']);
  }

  /** Grants reading files, and telling whether one is there. */
  allowDownload(user: SemnalFunction<z.ZodMiniObject>): void {
    this.allowObjects(user, ['s3:GetObject'], ['kms:Decrypt']);
    this.allowFind(user);
  }

  /** Grants telling whether a file is there, and nothing of what is in it. */
  allowFind(user: SemnalFunction<z.ZodMiniObject>): void {
    user.allow(['s3:ListBucket'], [this.exported.arn], { StringLike: { 's3:prefix': `${prefix}*` } });
  }

  /** The key can be used through S3 and in no other way. */
  private allowObjects(user: SemnalFunction<z.ZodMiniObject>, actions: string[], keyUse: string[]): void {
    user.allow(actions, [`${this.exported.arn}/${prefix}*`]);
    user.allow(keyUse, [this.key.keyArn], {
      StringEquals: { 'kms:ViaService': `s3.${Stack.of(this).region}.${Aws.URL_SUFFIX}` },
    });
    Validations.of(user.role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${this.exported.name}/${prefix}*]`,
      reason: `What lies under ${prefix} has no names known beforehand: one folder an institution, one object an upload.`,
    });
  }

  private logAccessTo(accessLogs: Bucket): void {
    accessLogs.addToResourcePolicy(
      new PolicyStatement({
        sid: 'DeliverAccessLogs',
        principals: [new ServicePrincipal('logging.s3.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [accessLogs.arnForObjects('*')],
        conditions: {
          ArnLike: { 'aws:SourceArn': this.bucket.bucketArn },
          StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
        },
      }),
    );
    const { defaultChild } = this.bucket.node;
    if (!(defaultChild instanceof CfnBucket)) throw new Error('the bucket has no resource');
    defaultChild.loggingConfiguration = { destinationBucketName: accessLogs.bucketName };
  }
}
