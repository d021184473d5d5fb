import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { type Construct } from 'constructs';
import { envSchema } from '../../functions/identity/issue-token/env.ts';
import { Attachments } from '../constructs/attachments.ts';
import { ClientList } from '../constructs/client-list.ts';
import { CountyKey } from '../constructs/county-key.ts';
import { CountyTable } from '../constructs/county-table.ts';
import { countyPrefix, functionLogPrefix, type Deployment } from '../constructs/deployment.ts';
import { HmacKey } from '../constructs/hmac-key.ts';
import { PushKey } from '../constructs/push-key.ts';
import { SemnalFunction } from '../constructs/semnal-function.ts';
import { SignIn } from '../constructs/sign-in.ts';
import { WebClient } from '../constructs/web-client.ts';

/** What must outlive everything: the county's truth, its keys, its documents and its people. */
export class DataStack extends Stack {
  readonly table: CountyTable;
  readonly identityKey: HmacKey;
  readonly linkKey: HmacKey;
  readonly pushKey: PushKey;
  readonly attachments: Attachments;
  readonly signIn: SignIn;
  readonly webClient: WebClient;
  readonly issueToken: SemnalFunction<typeof envSchema>;

  constructor(scope: Construct, id: string, deployment: Deployment) {
    super(scope, id, {
      env: { region: deployment.pack.infrastructure.region },
      description: `Semnal ${deployment.pack.name}: data, keys and sign-in.`,
      terminationProtection: !deployment.local,
    });
    const prefix = countyPrefix(deployment);

    const key = new CountyKey(this, 'Key', {
      alias: `${prefix}-data`,
      description: 'Encrypts the table, the attachments and the log of the sign-in trigger.',
      removalPolicy: RemovalPolicy.RETAIN,
      logPrefixes: [functionLogPrefix(deployment)],
    });
    this.identityKey = new HmacKey(this, 'IdentityKey', {
      alias: `${prefix}-identity`,
      description: 'Turns a CNP into a person id, so that no key of the table holds a CNP.',
    });
    this.linkKey = new HmacKey(this, 'LinkKey', {
      alias: `${prefix}-links`,
      description: 'Signs the one-time links by which people on call answer.',
    });
    this.pushKey = new PushKey(this, 'PushKey', {
      alias: `${prefix}-push`,
      description: 'Proves to push services that a push comes from the county.',
    });
    this.table = new CountyTable(this, 'Table', { key });
    this.attachments = new Attachments(this, 'Attachments', { key, deployment });

    this.issueToken = new SemnalFunction(this, 'IssueToken', {
      deployment,
      entry: 'functions/identity/issue-token/handler.ts',
      description: 'Adds institution, staff id and scopes to every access token.',
      kind: 'trigger',
      envSchema,
      environment: { COUNTY: deployment.pack.code, TABLE_NAME: this.table.table.tableName },
      logKey: key,
      logRemovalPolicy: RemovalPolicy.RETAIN,
    });
    this.table.allow(this.issueToken, { table: ['GetItem'] });
    this.signIn = new SignIn(this, 'SignIn', { deployment, issueToken: this.issueToken.function });
    this.webClient = new WebClient(this, 'WebClient', { pool: this.signIn.pool, deployment });
    new ClientList(this, 'ClientList', { deployment, webClient: this.webClient });

    new CfnOutput(this, 'TableName', { value: this.table.table.tableName });
    new CfnOutput(this, 'AttachmentsBucketName', { value: this.attachments.bucket.bucketName });
    new CfnOutput(this, 'IdentityKeyId', { value: this.identityKey.keyId });
    new CfnOutput(this, 'LinkKeyId', { value: this.linkKey.keyId });
    new CfnOutput(this, 'PushKeyId', { value: this.pushKey.keyId });
    new CfnOutput(this, 'UserPoolId', { value: this.signIn.pool.userPoolId });
    new CfnOutput(this, 'UserPoolDomain', { value: this.signIn.domainUrl });
    new CfnOutput(this, 'TokenUrl', { value: `${this.signIn.domainUrl}/oauth2/token` });
    new CfnOutput(this, 'WebClientId', { value: this.webClient.userPoolClientId });
  }
}
