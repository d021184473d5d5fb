import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { localClients } from '../../../infra/local/aws-clients.ts';
import { applyFixUps } from '../../../infra/local/fix-ups/apply-fix-ups.ts';
import { createStack, deleteStack, inlineFunction, tableWith } from './throwaway-stack.ts';

const filters = [
  { Pattern: JSON.stringify({ eventName: ['INSERT'], dynamodb: { Keys: { PK: { S: [{ prefix: 'REF#' }] } } } }) },
];

const resources = {
  ...tableWith({
    StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
    TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  }),
  ...inlineFunction('exports.handler = async () => 1', { ReservedConcurrentExecutions: 3 }),
  Mapping: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      FunctionName: { Ref: 'Function' },
      EventSourceArn: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
      StartingPosition: 'TRIM_HORIZON',
      FilterCriteria: { Filters: filters },
    },
  },
  DeadLetters: { Type: 'AWS::SQS::Queue' },
  Queue: {
    Type: 'AWS::SQS::Queue',
    Properties: {
      RedrivePolicy: { maxReceiveCount: 5, deadLetterTargetArn: { 'Fn::GetAtt': ['DeadLetters', 'Arn'] } },
    },
  },
  Pool: { Type: 'AWS::Cognito::UserPool', Properties: {} },
  Client: {
    Type: 'AWS::Cognito::UserPoolClient',
    Properties: {
      UserPoolId: { Ref: 'Pool' },
      AccessTokenValidity: 17,
      TokenValidityUnits: { AccessToken: 'minutes' },
    },
  },
};

describe('what CloudFormation drops here', () => {
  const { url, region } = inject('emulator');
  const clients = localClients(url, region);
  const stack = 'fix-ups';

  it('is set from the deployed template, checked, and then left alone', async () => {
    await createStack(clients.cloudFormation, stack, resources);
    onTestFinished(() => deleteStack(clients.cloudFormation, stack));
    const first = await applyFixUps(clients, [stack]);
    expect(Object.fromEntries(first)).toEqual({
      'time to live': 1,
      'point-in-time recovery': 1,
      'reserved concurrency': 1,
    });
    expect(await applyFixUps(clients, [stack])).toEqual(new Map());
  });
});
