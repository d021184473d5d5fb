import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import { inject } from 'vitest';
import { type LocalOutputs } from '../../../infra/local/outputs.ts';
import '../../support/cloud/provided.ts';

/** The local cloud every e2e test shares, as `.local/outputs.json` describes one. */
export const cloud = inject('localCloud');

/** An output of the deployed stacks. */
export const stackOutput = (name: string, { stacks }: LocalOutputs = cloud): string => {
  const value = Object.values(stacks)
    .map((outputs) => outputs[name])
    .find((found) => found !== undefined);
  if (value === undefined) throw new Error(`no stack has an output ${name}`);
  return value;
};

/** The emulator asks for no real key; its account is the 12-digit one. */
const credentials = { accessKeyId: '000000000000', secretAccessKey: 'local' };

/** For what only an operator of the cloud can do: break things, and look behind the API. */
const openAws = ({ emulatorUrl, region }: LocalOutputs) => {
  const config = { endpoint: emulatorUrl, region, credentials };
  return {
    cognito: new CognitoIdentityProviderClient(config),
    dynamodb: new DynamoDBClient(config),
    eventBridge: new EventBridgeClient(config),
    lambda: new LambdaClient(config),
    states: new SFNClient(config),
    sqs: new SQSClient(config),
  };
};
export const aws = openAws(cloud);
