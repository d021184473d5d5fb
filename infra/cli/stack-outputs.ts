import { type CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { CliFailure } from './failure.ts';

/** CloudFormation has no error of its own for a stack that is not there: it answers a ValidationError with this text. */
const isMissingStack = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ValidationError' && error.message.includes('does not exist');

/** What a deployed stack hands out. */
export type StackOutputs = {
  /** @throws CliFailure when the stack has no such output. */
  need: (name: string) => string;
  find: (name: string) => string | undefined;
};

/** Reads a stack's outputs. @throws CliFailure when it is not deployed. */
export const stackOutputs = async (client: CloudFormationClient, stackName: string): Promise<StackOutputs> => {
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stackName }));
    const outputs = Stacks?.[0]?.Outputs ?? [];
    const find = (name: string): string | undefined => outputs.find(({ OutputKey }) => OutputKey === name)?.OutputValue;
    const need = (name: string): string => {
      const value = find(name);
      if (value !== undefined) return value;
      throw new CliFailure(`The stack ${stackName} has no output ${name}: deploy the present version of it first.`);
    };
    return { need, find };
  } catch (cause) {
    if (!isMissingStack(cause)) throw cause;
    throw new CliFailure(`The stack ${stackName} is not deployed: \`npx cdk deploy ${stackName}\` first.`, 2, {
      cause,
    });
  }
};
