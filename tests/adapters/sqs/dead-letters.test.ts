import {
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeDeadLetters } from '../../../shared/adapters/sqs/dead-letters/dead-letters.ts';
import { toSource } from '../../../shared/adapters/sqs/dead-letters/move-message.ts';
import { fakeClock } from '../../support/builders/time.ts';

const sqs = mockClient(SQSClient);
const client = new SQSClient({});
const time = fakeClock();
const done: string[] = [];
const route = (name: string) => ({ url: `dead-${name}`, move: toSource(client, name) });
const letters = makeDeadLetters({
  sqs: client,
  clock: time.clock,
  routes: {
    urgent: route('urgent'),
    routine: route('routine'),
    notify: route('notify'),
    timers: route('timers'),
    stream: {
      url: 'dead-stream',
      first: () => {
        done.push('swept');
        return Promise.resolve();
      },
      move: () => Promise.resolve({ moved: true }),
    },
  },
});
const message = (id: string, sentAt: number): Message => ({
  MessageId: id,
  ReceiptHandle: `receipt-${id}`,
  Body: `{"referralId":"BC-${id}","narrative":"ce nu se arată"}`,
  Attributes: { SentTimestamp: String(sentAt), ApproximateReceiveCount: '5' },
});

beforeEach(() => {
  sqs.reset();
  sqs
    .on(ReceiveMessageCommand)
    .resolvesOnce({ Messages: [message('2', 2_000), message('1', 1_000)] })
    .resolves({});
  sqs.on(SendMessageCommand).resolves({ MessageId: 'new' });
});

describe('dead letters', () => {
  it('are counted with those that somebody looks at', async () => {
    const Attributes = { ApproximateNumberOfMessages: '3', ApproximateNumberOfMessagesNotVisible: '2' };
    sqs.on(GetQueueAttributesCommand, { QueueUrl: 'dead-urgent' }).resolves({ Attributes });
    expect(await letters.count('urgent')).toBe(5);
  });

  it('are shown by their ids and nothing else, oldest first, and stay', async () => {
    const found = await letters.look('urgent');
    expect(found.map(({ messageId, ids }) => [messageId, ids])).toEqual([
      ['1', ['referralId BC-1']],
      ['2', ['referralId BC-2']],
    ]);
    expect(JSON.stringify(found)).not.toContain('ce nu se arată');
    expect(sqs.commandCalls(SendMessageCommand)).toEqual([]);
  });

  it('go back to where they failed, one or all', async () => {
    expect(await letters.redrive('urgent', ['1'])).toEqual({ moved: 1, left: 1 });
    expect(sqs.commandCalls(SendMessageCommand).map(({ args }) => args[0].input.QueueUrl)).toEqual(['urgent']);
  });

  it('of the stream are swept up first', async () => {
    expect(await letters.redrive('stream', null)).toEqual({ moved: 2, left: 0 });
    expect(done).toEqual(['swept']);
    expect(sqs.commandCalls(SendMessageCommand)).toEqual([]);
  });

  it('wait on when there is no time for them', async () => {
    sqs.on(ReceiveMessageCommand).callsFake(() => {
      time.pass(2_000);
      return { Messages: [message(String(time.now()), 1_000)] };
    });
    expect(await letters.redrive('routine', null)).toEqual({ moved: 3, left: 0 });
  });
});
