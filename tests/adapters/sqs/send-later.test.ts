import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeSendLater } from '../../../shared/adapters/sqs/send-later.ts';

const sqs = mockClient(SQSClient);
beforeEach(() => {
  sqs.reset();
});
const sendLater = makeSendLater(new SQSClient({}), 'https://queue.invalid/notify');

describe('a message for later', () => {
  it('is held back by its queue', async () => {
    sqs.on(SendMessageCommand).resolves({ MessageId: 'm' });
    await sendLater({ alertId: 'A' }, 4);
    expect(sqs.commandCalls(SendMessageCommand).map(({ args }) => args[0].input)).toEqual([
      { QueueUrl: 'https://queue.invalid/notify', MessageBody: '{"alertId":"A"}', DelaySeconds: 4 },
    ]);
  });

  it('that the queue does not take fails', async () => {
    sqs.on(SendMessageCommand).rejects(new Error('down'));
    await expect(sendLater({}, 1)).rejects.toThrow('down');
  });
});
