import { ListEventSourceMappingsCommand, UpdateEventSourceMappingCommand } from '@aws-sdk/client-lambda';
import { GetQueueAttributesCommand, ReceiveMessageCommand, type Message } from '@aws-sdk/client-sqs';
import { aws, stackOutput } from './cloud.ts';
import { type QueueOutput } from './queues.ts';

const mappingOf = async (QueueUrl: string): Promise<string> => {
  const { Attributes } = await aws.sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }));
  const { EventSourceMappings = [] } = await aws.lambda.send(
    new ListEventSourceMappingsCommand({ EventSourceArn: Attributes?.['QueueArn'] }),
  );
  const [mapping] = EventSourceMappings;
  if (mapping?.UUID === undefined) throw new Error(`nothing reads ${QueueUrl}`);
  return mapping.UUID;
};

/** Does something while nobody reads a queue: what is sent to it stays in it. */
export const whileNobodyReads = async <T>(queue: QueueOutput, run: (queueUrl: string) => Promise<T>): Promise<T> => {
  const queueUrl = stackOutput(queue);
  const UUID = await mappingOf(queueUrl);
  const enable = (Enabled: boolean) => aws.lambda.send(new UpdateEventSourceMappingCommand({ UUID, Enabled }));
  await enable(false);
  try {
    return await run(queueUrl);
  } finally {
    await enable(true);
  }
};

const counts = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;

/** How many messages a queue holds, also those that somebody has taken and not yet deleted. */
export const sizeOf = async (QueueUrl: string): Promise<number> => {
  const { Attributes } = await aws.sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...counts] }));
  return counts.reduce((sum, name) => sum + Number(Attributes?.[name] ?? 0), 0);
};

/** Up to ten messages of a queue, left where they are. Each look counts as a try: after five a message is parked. */
export const lookInto = async (QueueUrl: string): Promise<Message[]> => {
  const { Messages = [] } = await aws.sqs.send(
    new ReceiveMessageCommand({
      QueueUrl,
      MaxNumberOfMessages: 10,
      VisibilityTimeout: 0,
      MessageAttributeNames: ['All'],
    }),
  );
  return Messages;
};
