import {
  type CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  waitUntilStackCreateComplete,
} from '@aws-sdk/client-cloudformation';

/** The county whose stacks these tests stand in for: not the demo county, which may be running at the same endpoint. */
export const county = 'VN';

const queue = { Type: 'AWS::SQS::Queue' };
const output = (Value: unknown) => ({ Value });
const queueNames = ['Urgent', 'Routine', 'Notify'];

const dataTemplate = {
  Resources: {
    Table: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: ['PK', 'SK'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
        KeySchema: [
          { AttributeName: 'PK', KeyType: 'HASH' },
          { AttributeName: 'SK', KeyType: 'RANGE' },
        ],
      },
    },
  },
  Outputs: { TableName: output({ Ref: 'Table' }) },
};

const role = (service: string) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
    },
  },
});

/** A sweep that answers at once and a workflow that does nothing: what they do is tested elsewhere. */
const appTemplate = {
  Resources: {
    ...Object.fromEntries(queueNames.flatMap((name) => [`${name}Queue`, `${name}Dlq`]).map((id) => [id, queue])),
    TimerDlq: queue,
    StreamDlq: queue,
    LambdaRole: role('lambda.amazonaws.com'),
    WorkflowRole: role('states.amazonaws.com'),
    Sweep: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        Runtime: 'nodejs24.x',
        Handler: 'index.handler',
        Role: { 'Fn::GetAtt': ['LambdaRole', 'Arn'] },
        Code: { ZipFile: 'exports.handler = async () => { console.log("swept"); return { dispatched: 3 }; };' },
      },
    },
    Timer: {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: {
        RoleArn: { 'Fn::GetAtt': ['WorkflowRole', 'Arn'] },
        DefinitionString: JSON.stringify({ StartAt: 'Done', States: { Done: { Type: 'Pass', End: true } } }),
      },
    },
  },
  Outputs: {
    ...Object.fromEntries(
      queueNames.flatMap((name) => [
        [`${name}QueueUrl`, output({ Ref: `${name}Queue` })],
        [`${name}DlqUrl`, output({ Ref: `${name}Dlq` })],
      ]),
    ),
    TimerDlqUrl: output({ Ref: 'TimerDlq' }),
    StreamDlqUrl: output({ Ref: 'StreamDlq' }),
    TimerStateMachineArn: output({ Ref: 'Timer' }),
    SweepFunctionName: output({ Ref: 'Sweep' }),
  },
};

const stacks = { [`Semnal-${county}-Data`]: dataTemplate, [`Semnal-${county}-App`]: appTemplate };

/** Deploys stacks that hand out what the command reads from the real ones. */
export const deployStacks = async (client: CloudFormationClient): Promise<void> => {
  for (const [StackName, template] of Object.entries(stacks)) {
    await client.send(
      new CreateStackCommand({ StackName, TemplateBody: JSON.stringify(template), Capabilities: ['CAPABILITY_IAM'] }),
    );
    await waitUntilStackCreateComplete({ client, maxWaitTime: 60, minDelay: 1, maxDelay: 2 }, { StackName });
  }
};

export const deleteStacks = async (client: CloudFormationClient): Promise<void> => {
  for (const StackName of Object.keys(stacks)) await client.send(new DeleteStackCommand({ StackName }));
};
