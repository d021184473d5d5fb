import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { drainQueue } from '../../../shared/adapters/sqs/dead-letters/drain-queue.ts';
import { toSource } from '../../../shared/adapters/sqs/dead-letters/move-message.ts';

const sqs = mockClient(SQSClient);
const client = new SQSClient({});
const message = (id: string, receipt = `receipt-${id}`): Message => ({
  MessageId: id,
  ReceiptHandle: receipt,
  Body: `{"referralId":"BC-${id}"}`,
  Attributes: { SentTimestamp: '0', ApproximateReceiveCount: '5' },
});
const holds = (...batches: Message[][]) => {
  const receive = sqs.on(ReceiveMessageCommand);
  for (const Messages of batches) receive.resolvesOnce({ Messages });
  receive.resolves({});
};
const commands = () => sqs.calls().map(({ args }) => args[0].constructor.name);
const deleted = () => sqs.commandCalls(DeleteMessageCommand).map(({ args }) => args[0].input.ReceiptHandle);
const shownAgain = () => sqs.commandCalls(ChangeMessageVisibilityCommand).map(({ args }) => args[0].input);

beforeEach(() => {
  sqs.reset();
});

describe('emptying a dead-letter queue', () => {
  it('takes a message away only after it was sent on', async () => {
    holds([message('1')]);
    sqs.on(SendMessageCommand).resolves({ MessageId: 'new' });
    expect(await drainQueue(client, 'dead', toSource(client, 'source'))).toEqual({ moved: 1, left: 0 });
    expect(commands()).toEqual([
      'ReceiveMessageCommand',
      'SendMessageCommand',
      'DeleteMessageCommand',
      'ReceiveMessageCommand',
    ]);
    expect(deleted()).toEqual(['receipt-1']);
  });

  it('keeps the message when sending fails', async () => {
    holds([message('1')]);
    sqs.on(SendMessageCommand).rejects(new Error('no such queue'));
    await expect(drainQueue(client, 'dead', toSource(client, 'source'))).rejects.toThrow('no such queue');
    expect(deleted()).toEqual([]);
  });

  it('reads on until the queue is empty', async () => {
    holds([message('1'), message('2')], [message('3')]);
    sqs.on(SendMessageCommand).resolves({});
    expect(await drainQueue(client, 'dead', toSource(client, 'source'))).toEqual({ moved: 3, left: 0 });
  });

  it('does not chase a message that fails again and comes back', async () => {
    sqs.on(SendMessageCommand).resolves({ MessageId: 'again' });
    holds([message('1')], [message('again')], [message('again')]);
    expect(await drainQueue(client, 'dead', toSource(client, 'source'))).toEqual({ moved: 1, left: 1 });
    expect(sqs.commandCalls(SendMessageCommand)).toHaveLength(1);
  });

  it('shows what it leaves to the next receiver at once', async () => {
    holds([message('1'), message('2')], [message('1', 'second receipt')]);
    const drained = await drainQueue(client, 'dead', ({ messageId }) =>
      Promise.resolve(messageId === '1' ? { moved: false, why: 'unreadable' } : { moved: true }),
    );
    expect(drained).toEqual({ moved: 1, left: 1 });
    expect(shownAgain()).toEqual([{ QueueUrl: 'dead', ReceiptHandle: 'second receipt', VisibilityTimeout: 0 }]);
  });

  it('does not pass on why a message was parked', async () => {
    const attributes = {
      reason: { DataType: 'String', StringValue: 'invalid' },
      trace: { DataType: 'String', StringValue: 'abc' },
    };
    holds([{ ...message('1'), MessageAttributes: attributes }]);
    sqs.on(SendMessageCommand).resolves({});
    await drainQueue(client, 'dead', toSource(client, 'source'));
    expect(sqs.commandCalls(SendMessageCommand)[0]?.args[0].input).toEqual({
      QueueUrl: 'source',
      MessageBody: '{"referralId":"BC-1"}',
      MessageAttributes: { trace: attributes.trace },
    });
  });
});
