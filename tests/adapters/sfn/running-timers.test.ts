import { ListExecutionsCommand, type ListExecutionsCommandInput, SFNClient } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeRunningTimers } from '../../../shared/adapters/sfn/running-timers.ts';

const states = mockClient(SFNClient);
const arn = 'arn:aws:states:eu-central-1:111122223333:stateMachine:Timer';
const running = makeRunningTimers(new SFNClient({}), arn);

const execution = (name: string) => ({
  executionArn: `${arn}:${name}`,
  stateMachineArn: arn,
  name,
  status: 'RUNNING' as const,
  startDate: new Date(0),
});

beforeEach(() => {
  states.reset();
});

describe('the timers that wait now', () => {
  it('are read to the last page, running ones only', async () => {
    // The paginator changes one input from page to page: what was asked is noted as it is asked.
    const tokens: (string | undefined)[] = [];
    const pages = [
      { executions: [execution('A1-1'), execution('A1-2')], nextToken: 'more' },
      { executions: [], nextToken: 'and more' },
      { executions: [execution('A2-1--3')] },
    ];
    states.on(ListExecutionsCommand).callsFake(({ nextToken }: ListExecutionsCommandInput) => {
      tokens.push(nextToken);
      return pages[tokens.length - 1];
    });
    expect(await running()).toEqual(new Set(['A1-1', 'A1-2', 'A2-1--3']));
    expect(tokens).toEqual([undefined, 'more', 'and more']);
    const asked = states.commandCalls(ListExecutionsCommand).map(({ args }) => args[0].input);
    expect(asked.every(({ statusFilter }) => statusFilter === 'RUNNING')).toBe(true);
  });

  it('are none when nothing waits', async () => {
    states.on(ListExecutionsCommand).resolves({ executions: [] });
    expect(await running()).toEqual(new Set());
  });

  it('are unknown when a page fails: half a list would have timers started twice', async () => {
    states
      .on(ListExecutionsCommand)
      .resolvesOnce({ executions: [execution('A1-1')], nextToken: 'more' })
      .rejects(new Error('down'));
    await expect(running()).rejects.toThrow('down');
  });
});
