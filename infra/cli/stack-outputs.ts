import { type CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { CliFailure, exitCodes } from './failure.ts';
import { type Target } from './target.ts';

/** CloudFormation has no error of its own for a stack that is not there: it answers a ValidationError with this text. */
const isMissingStack = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ValidationError' && error.message.includes('does not exist');

/** What a deployed stack hands out. */
export type StackOutputs = {
  /** @throws CliFailure when the stack has no such output. */
  need: (name: string) => string;
};

/** Reads the outputs of one of a county's stacks. @throws CliFailure when it is not deployed. */
export const stackOutputs = async (
  client: CloudFormationClient,
  { code }: Pick<Target['pack'], 'code'>,
  stack: 'Data' | 'App' | 'Office' | 'Web',
): Promise<StackOutputs> => {
  const stackName = `Semnal-${code.toUpperCase()}-${stack}`;
  const deploy = `npx cdk deploy -c county=${code} ${stackName}`;
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stackName }));
    const outputs = Stacks?.[0]?.Outputs ?? [];
    const need = (name: string): string => {
      const value = outputs.find(({ OutputKey }) => OutputKey === name)?.OutputValue;
      if (value !== undefined) return value;
      throw new CliFailure(
        `The stack ${stackName} has no output ${name}: deploy the present version first (${deploy}).`,
      );
    };
    return { need };
  } catch (cause) {
    if (!isMissingStack(cause)) throw cause;
    throw new CliFailure(`The stack ${stackName} is not deployed: ${deploy}`, exitCodes.impossible, { cause });
  }
};
