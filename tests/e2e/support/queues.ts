import { GetQueueAttributesCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll } from 'vitest';
import { aws, stackOutput } from './cloud.ts';

export type QueueOutput = 'UrgentQueueUrl' | 'RoutineQueueUrl' | 'NotifyQueueUrl';

const visibilityOf = async (QueueUrl: string): Promise<string> => {
  const asked = await aws.sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['VisibilityTimeout'] }));
  return asked.Attributes?.['VisibilityTimeout'] ?? '30';
};

/**
 * Lets messages whose try crashed come back after seconds instead of the minute they wait by the template: the same, only
 * sooner. For the tests of one file.
 */
export const hastenRedelivery = (seconds: number, ...queues: QueueOutput[]): void => {
  const set = (QueueUrl: string, VisibilityTimeout: string) =>
    aws.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { VisibilityTimeout } }));
  const before = new Map<string, string>();
  beforeAll(async () => {
    for (const url of queues.map((name) => stackOutput(name))) {
      before.set(url, await visibilityOf(url));
      await set(url, String(seconds));
    }
  });
  afterAll(async () => {
    for (const [url, timeout] of before) await set(url, timeout);
  });
};
