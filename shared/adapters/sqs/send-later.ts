import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** Puts a message on a queue that is delivered in so many seconds (900 at most). Throws on an outage. */
export const makeSendLater =
  (client: SQSClient, queueUrl: string) =>
  async (body: object, seconds: number): Promise<void> => {
    await client.send(
      new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(body), DelaySeconds: seconds }),
    );
  };
