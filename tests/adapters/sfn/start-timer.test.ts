import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeStartTimer } from '../../../shared/adapters/sfn/start-timer.ts';
import { timerId } from '../../../shared/domain/kernel/ids.ts';
import { alertIdOf } from '../../support/builders/page.ts';
import { monday } from '../../support/builders/time.ts';

const states = mockClient(SFNClient);
const arn = 'arn:aws:states:eu-central-1:111122223333:stateMachine:Timer';
const start = makeStartTimer(new SFNClient({}), arn);
const timer = { timerId: timerId.parse(`${alertIdOf(1)}-1`), executionName: `${alertIdOf(1)}-1--2`, fireAt: monday };

beforeEach(() => {
  states.reset();
});

describe('starting a timer', () => {
  it('names the execution, so that it is started once, and hands over the timer and its instant', async () => {
    states.on(StartExecutionCommand).resolves({});
    await start(timer);
    expect(states.commandCalls(StartExecutionCommand).map(({ args }) => args[0].input)).toEqual([
      {
        stateMachineArn: arn,
        name: timer.executionName,
        input: JSON.stringify({ timerId: timer.timerId, fireAt: monday }),
      },
    ]);
  });

  it('counts an execution that exists already as started', async () => {
    states.on(StartExecutionCommand).rejects(new ExecutionAlreadyExists({ $metadata: {}, message: 'exists' }));
    await expect(start(timer)).resolves.toBeUndefined();
  });

  it('passes on every other failure', async () => {
    states.on(StartExecutionCommand).rejects(Object.assign(new Error('slow down'), { name: 'ThrottlingException' }));
    await expect(start(timer)).rejects.toThrow('slow down');
  });
});
