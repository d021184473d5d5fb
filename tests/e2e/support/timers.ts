import { DescribeExecutionCommand, StartExecutionCommand, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { aws, stackOutput } from './cloud.ts';
import { eventually } from './eventually.ts';

const machine = (): string => stackOutput('TimerStateMachineArn');
const arnOf = (name: string): string => `${machine().replace(':stateMachine:', ':execution:')}:${name}`;

/** What became of a timer's workflow; undefined: there is none of that name. */
export const statusOf = async (name: string): Promise<string | undefined> => {
  try {
    return (await aws.states.send(new DescribeExecutionCommand({ executionArn: arnOf(name) }))).status;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExecutionDoesNotExist') return undefined;
    throw error;
  }
};

/** Ends a timer's workflow as somebody would who does not know what it is for. */
export const stopTimer = async (name: string): Promise<void> => {
  await aws.states.send(new StopExecutionCommand({ executionArn: arnOf(name), cause: 'by hand' }));
};

/** Lets a timer fire once more, now, and waits until it has. */
export const fireAgain = async (timerId: string): Promise<void> => {
  const name = `${timerId}--again-${Date.now()}`;
  const input = JSON.stringify({ timerId, fireAt: new Date().toISOString() });
  await aws.states.send(new StartExecutionCommand({ stateMachineArn: machine(), name, input }));
  await eventually(`${timerId} fires again`, async () => ((await statusOf(name)) === 'SUCCEEDED' ? true : undefined));
};
