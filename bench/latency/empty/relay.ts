import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';

type StreamEvent = { Records: { dynamodb: { Keys: { PK: { S: string } } } }[] };

const client = new SQSClient({});

/** More than so many messages the service does not take at once. */
const mostEntries = 10;

const send = async (queue: string | undefined, ids: readonly string[]): Promise<void> => {
  for (let start = 0; start < ids.length; start += mostEntries) {
    const some = ids.slice(start, start + mostEntries);
    const Entries = some.map((id, index) => ({ Id: String(index), MessageBody: id }));
    await client.send(new SendMessageBatchCommand({ QueueUrl: queue, Entries }));
  }
};

export const handler = async ({ Records }: StreamEvent): Promise<void> => {
  const keys = Records.map(({ dynamodb }) => dynamodb.Keys.PK.S.split('#'));
  const idsUnder = (prefix: string) => keys.flatMap(([start, id = '']) => (start === prefix ? [id] : []));
  await send(process.env['WORK_QUEUE_URL'], idsUnder('REF'));
  await send(process.env['NOTIFY_QUEUE_URL'], idsUnder('ALERT'));
  console.log('relayed');
};
