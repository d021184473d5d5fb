import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { LocalCloudError } from './local-cloud-error.ts';
import { loopback } from './ports.ts';

/** The emulator's only account: it takes a 12-digit access key for the account's id. */
export const localAccount = '000000000000';

const assertLoopback = (endpoint: string): void => {
  if (new URL(endpoint).hostname === loopback) return;
  throw new LocalCloudError(`${endpoint} is not this machine: the local cloud never touches a real account.`);
};

/** Clients of the emulated AWS, and of nothing else. */
export const localClients = (endpoint: string, region: string) => {
  assertLoopback(endpoint);
  const config = {
    endpoint,
    region,
    credentials: { accessKeyId: localAccount, secretAccessKey: 'local' },
  };
  return {
    cloudFormation: new CloudFormationClient(config),
    cognito: new CognitoIdentityProviderClient(config),
    dynamodb: new DynamoDBClient(config),
    lambda: new LambdaClient(config),
    s3: new S3Client({ ...config, forcePathStyle: true }),
    sns: new SNSClient(config),
    sqs: new SQSClient(config),
  };
};
export type LocalClients = ReturnType<typeof localClients>;
