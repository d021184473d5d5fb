import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  type SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { type Seen } from './counted.ts';

const started = z.object({ stateMachineArn: z.string(), name: z.string(), input: z.string() });
const timer = z.object({ timerId: z.string() });

const patience = 30_000;

const finished = async (states: SFNClient, executionArn: string): Promise<void> => {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const { status } = await states.send(new DescribeExecutionCommand({ executionArn }));
    if (status !== 'RUNNING') return;
    await sleep(100);
  }
  throw new Error(`${executionArn} did not end within ${patience / 1000} s`);
};

/**
 * Lets every timer that was started fire now, in an execution of its own, because the real ones wait for minutes or days.
 * @returns the state transitions they took: one for each state entered, and one for the end.
 */
export const fireStartedTimers = async (states: SFNClient, seen: readonly Seen[]): Promise<number> => {
  let transitions = 0;
  for (const { call } of seen.filter(({ call: one }) => one.operation === 'StartExecution')) {
    const { stateMachineArn, name, input } = started.parse(call.input);
    const { timerId } = timer.parse(JSON.parse(input));
    const now = JSON.stringify({ timerId, fireAt: new Date().toISOString() });
    const execution = { stateMachineArn, name: `bench-${name}`.slice(0, 80), input: now };
    const { executionArn = '' } = await states.send(new StartExecutionCommand(execution));
    await finished(states, executionArn);
    const { events = [] } = await states.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 100 }));
    transitions += events.filter(({ type = '' }) => type.endsWith('StateEntered')).length + 1;
  }
  return transitions;
};
