import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { stackOutputs } from '../../../../infra/cli/stack-outputs.ts';

const cloudformation = mockClient(CloudFormationClient);
const outputs = () => stackOutputs(new CloudFormationClient({}), { code: 'demo' }, 'Data');

beforeEach(() => {
  cloudformation.reset();
});

describe('outputs of a stack', () => {
  it('are found by name', async () => {
    const stack = { StackName: 's', CreationTime: new Date(0), StackStatus: 'CREATE_COMPLETE' as const };
    cloudformation
      .on(DescribeStacksCommand, { StackName: 'Semnal-DEMO-Data' })
      .resolves({ Stacks: [{ ...stack, Outputs: [{ OutputKey: 'TableName', OutputValue: 'county' }] }] });
    const { need } = await outputs();
    expect(need('TableName')).toBe('county');
    expect(() => need('Other')).toThrow(
      'The stack Semnal-DEMO-Data has no output Other: deploy the present version first',
    );
  });

  it('say that the stack is not deployed', async () => {
    const missing = Object.assign(new Error('Stack with id Semnal-DEMO-Data does not exist'), {
      name: 'ValidationError',
    });
    cloudformation.on(DescribeStacksCommand).rejects(missing);
    await expect(outputs()).rejects.toThrow(
      'The stack Semnal-DEMO-Data is not deployed: npx cdk deploy -c county=demo Semnal-DEMO-Data',
    );
  });

  it('pass other failures on', async () => {
    cloudformation.on(DescribeStacksCommand).rejects(Object.assign(new Error('Rate exceeded'), { name: 'Throttling' }));
    await expect(outputs()).rejects.toThrow('Rate exceeded');
  });
});
