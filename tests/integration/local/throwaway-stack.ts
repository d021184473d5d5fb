import {
  type CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  waitUntilStackCreateComplete,
} from '@aws-sdk/client-cloudformation';

type Resources = Record<string, { Type: string; [part: string]: unknown }>;

const functionRole = {
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    },
  },
};

/** A Node function of a few lines, and its role. */
export const inlineFunction = (source: string, properties: Record<string, unknown> = {}): Resources => ({
  Role: functionRole,
  Function: {
    Type: 'AWS::Lambda::Function',
    Properties: {
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Timeout: 10,
      Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
      Code: { ZipFile: source },
      ...properties,
    },
  },
});

/** A table with the keys of the county's. */
export const tableWith = (properties: Record<string, unknown>): Resources => ({
  Table: {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['PK', 'SK'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: [
        { AttributeName: 'PK', KeyType: 'HASH' },
        { AttributeName: 'SK', KeyType: 'RANGE' },
      ],
      ...properties,
    },
  },
});

export const createStack = async (client: CloudFormationClient, StackName: string, Resources: Resources) => {
  const Outputs = Object.fromEntries(Object.keys(Resources).map((id) => [id, { Value: { Ref: id } }]));
  const TemplateBody = JSON.stringify({ Resources, Outputs });
  await client.send(new CreateStackCommand({ StackName, TemplateBody, Capabilities: ['CAPABILITY_IAM'] }));
  await waitUntilStackCreateComplete({ client, maxWaitTime: 30, minDelay: 1, maxDelay: 1 }, { StackName });
};

export const deleteStack = async (client: CloudFormationClient, StackName: string): Promise<void> => {
  await client.send(new DeleteStackCommand({ StackName }));
};
