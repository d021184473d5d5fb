import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { toTimerWorkflow } from '../../../shared/adapters/sqs/dead-letters/move-message.ts';
import { readParked } from '../../../shared/adapters/sqs/dead-letters/parked-message.ts';

const workflows = mockClient(SFNClient);
const now = new Date('2026-11-23T08:00:00.000Z');
const move = (body: string) => {
  const parked = readParked({ MessageId: '1', ReceiptHandle: 'r', Body: body });
  if (!parked) throw new Error('a message has these fields');
  return toTimerWorkflow(new SFNClient({}), 'machine', () => now)(parked);
};

beforeEach(() => {
  workflows.reset();
});

describe('starting a parked timer again', () => {
  it('starts its workflow, due now, under a name of its own', async () => {
    workflows.on(StartExecutionCommand).resolves({});
    const timerId = `A${'0'.repeat(70)}`;
    expect(await move(JSON.stringify({ timerId, fireAt: '2026-11-01T00:00:00.000Z' }))).toEqual({ moved: true });
    const { name, input, stateMachineArn } = workflows.commandCalls(StartExecutionCommand)[0]?.args[0].input ?? {};
    expect(stateMachineArn).toBe('machine');
    expect(name).toBe(`${timerId}--rtoy3k0`);
    expect(name).toHaveLength(80);
    expect(input).toBe(JSON.stringify({ timerId, fireAt: '2026-11-23T08:00:00.000Z' }));
  });

  it('is done when the workflow was already started', async () => {
    workflows.on(StartExecutionCommand).rejects(new ExecutionAlreadyExists({ message: '', $metadata: {} }));
    expect(await move('{"timerId":"A1-step-2"}')).toEqual({ moved: true });
  });

  it('leaves what names no timer', async () => {
    for (const body of ['not json', '{}', '{"timerId":"x y"}']) {
      expect(await move(body)).toEqual({ moved: false, why: 'it names no timer' });
    }
    expect(workflows.calls()).toEqual([]);
  });
});
