import { Aws, Duration, type RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { type Construct } from 'constructs';

/** What CloudWatch Logs does with a key; its manual writes some of them with wildcards, these are what they stand for. */
const encryptAndDecrypt = [
  'kms:Encrypt',
  'kms:Decrypt',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:DescribeKey',
];

export type CountyKeyProps = {
  readonly alias: string;
  readonly description: string;
  readonly removalPolicy: RemovalPolicy;
  /** Log groups that may be encrypted with the key, by the start of their names. */
  readonly logPrefixes: readonly string[];
  /** Services that publish to topics encrypted with the key. */
  readonly publishers?: readonly string[];
};

/** A customer-managed key, rotated yearly, that only the county's own log groups and named services may use. */
export class CountyKey extends Key {
  constructor(scope: Construct, id: string, props: CountyKeyProps) {
    super(scope, id, {
      alias: props.alias,
      description: props.description,
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: props.removalPolicy,
    });
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'EncryptTheCountysLogs',
        principals: [new ServicePrincipal(`logs.${Aws.REGION}.amazonaws.com`)],
        actions: encryptAndDecrypt,
        resources: ['*'],
        conditions: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn': props.logPrefixes.map(
              (prefix) => `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:${prefix}*`,
            ),
          },
        },
      }),
    );
    for (const publisher of props.publishers ?? []) {
      this.addToResourcePolicy(
        new PolicyStatement({
          principals: [new ServicePrincipal(publisher)],
          actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
          resources: ['*'],
        }),
      );
    }
  }
}
