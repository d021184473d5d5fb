import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { stackOutputs } from '../../../../infra/cli/stack-outputs.ts';

const cloudformation = mockClient(CloudFormationClient);
const outputs = () => stackOutputs(new CloudFormationClient({}), 'Semnal-BC-Data');

beforeEach(() => {
  cloudformation.reset();
});

describe('outputs of a stack', () => {
  it('are found by name', async () => {
    const stack = { StackName: 's', CreationTime: new Date(0), StackStatus: 'CREATE_COMPLETE' as const };
    cloudformation
      .on(DescribeStacksCommand, { StackName: 'Semnal-BC-Data' })
      .resolves({ Stacks: [{ ...stack, Outputs: [{ OutputKey: 'TableName', OutputValue: 'county' }] }] });
    const { find, need } = await outputs();
    expect(need('TableName')).toBe('county');
    expect(find('Other')).toBeUndefined();
    expect(() => need('Other')).toThrow('The stack Semnal-BC-Data has no output Other: deploy the present version');
  });

  it('say that the stack is not deployed', async () => {
    const missing = Object.assign(new Error('Stack with id Semnal-BC-Data does not exist'), {
      name: 'ValidationError',
    });
    cloudformation.on(DescribeStacksCommand).rejects(missing);
    await expect(outputs()).rejects.toThrow(
      'The stack Semnal-BC-Data is not deployed: `npx cdk deploy Semnal-BC-Data`',
    );
  });

  it('pass other failures on', async () => {
    cloudformation.on(DescribeStacksCommand).rejects(Object.assign(new Error('Rate exceeded'), { name: 'Throttling' }));
    await expect(outputs()).rejects.toThrow('Rate exceeded');
  });
});
