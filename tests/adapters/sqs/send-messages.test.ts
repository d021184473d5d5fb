import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeSendMessages } from '../../../shared/adapters/sqs/send-messages.ts';

const sqs = mockClient(SQSClient);
const send = makeSendMessages(new SQSClient({}), 'https://sqs.invalid/1/urgent');
const batches = () => sqs.commandCalls(SendMessageBatchCommand).map(({ args }) => args[0].input.Entries ?? []);

beforeEach(() => {
  sqs.reset();
});

describe('putting messages on a queue', () => {
  it('sends nothing for nothing', async () => {
    await send([]);
    expect(batches()).toEqual([]);
  });

  it('sends as many batches of ten as it takes, each message with an id of its own', async () => {
    sqs.on(SendMessageBatchCommand).resolves({});
    await send(Array.from({ length: 23 }, (_, number) => ({ number })));
    expect(batches().map((entries) => entries.length)).toEqual([10, 10, 3]);
    expect(batches().flatMap((entries) => entries.map(({ MessageBody }) => MessageBody))).toEqual(
      Array.from({ length: 23 }, (_, number) => `{"number":${number}}`),
    );
    for (const entries of batches()) expect(new Set(entries.map(({ Id }) => Id)).size).toBe(entries.length);
  });

  it('fails when the queue took only part of a batch', async () => {
    sqs.on(SendMessageBatchCommand).resolves({
      Successful: [{ Id: '0', MessageId: 'm', MD5OfMessageBody: 'x' }],
      Failed: [{ Id: '1', Code: 'InternalError', SenderFault: false, Message: 'may quote anything' }],
    });
    await expect(send([{ number: 0 }, { number: 1 }])).rejects.toThrow(/^queue refused 1 of 2: InternalError$/);
  });

  it('does not go on after a batch that failed', async () => {
    sqs.on(SendMessageBatchCommand).rejects(new Error('down'));
    await expect(send(Array.from({ length: 11 }, () => ({})))).rejects.toThrow('down');
    expect(batches()).toHaveLength(1);
  });
});
