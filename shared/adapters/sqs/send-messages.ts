import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';

const batchSize = 10;

/** Puts messages on a queue. Throws when any was not taken: a partly failed batch is a failure. */
export const makeSendMessages =
  (client: SQSClient, queueUrl: string) =>
  async (bodies: readonly object[]): Promise<void> => {
    for (let start = 0; start < bodies.length; start += batchSize) {
      const entries = bodies
        .slice(start, start + batchSize)
        .map((body, index) => ({ Id: String(index), MessageBody: JSON.stringify(body) }));
      const { Failed } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries }));
      if (Failed !== undefined && Failed.length > 0)
        throw new Error(
          `queue refused ${Failed.length} of ${entries.length}: ${Failed.map(({ Code }) => Code).join(', ')}`,
        );
    }
  };
