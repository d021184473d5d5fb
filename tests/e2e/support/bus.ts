import {
  PutRuleCommand,
  PutTargetsCommand,
  RemoveTargetsCommand,
  DeleteRuleCommand,
} from '@aws-sdk/client-eventbridge';
import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
} from '@aws-sdk/client-sqs';
import { aws, stackOutput } from './cloud.ts';

const bus = { EventBusName: stackOutput('EventBusName') };

/** Listens to everything published on the county's bus, as a subscriber of the county would. */
export const listenToBus = async () => {
  const Name = `e2e-listener-${Date.now()}`;
  const { QueueUrl = '' } = await aws.sqs.send(new CreateQueueCommand({ QueueName: Name }));
  const { Attributes } = await aws.sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }));
  const Arn = Attributes?.['QueueArn'] ?? '';
  await aws.eventBridge.send(
    new PutRuleCommand({ ...bus, Name, EventPattern: JSON.stringify({ account: [{ exists: true }] }) }),
  );
  await aws.eventBridge.send(new PutTargetsCommand({ ...bus, Rule: Name, Targets: [{ Id: 'queue', Arn }] }));
  const heard: string[] = [];
  return {
    /** Everything heard so far, as it came. */
    heard: async (): Promise<readonly string[]> => {
      for (;;) {
        const { Messages = [] } = await aws.sqs.send(
          new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
        );
        if (Messages.length === 0) return heard;
        heard.push(...Messages.map(({ Body = '' }) => Body));
        const Entries = Messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
        await aws.sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
      }
    },
    stop: async (): Promise<void> => {
      await aws.eventBridge.send(new RemoveTargetsCommand({ ...bus, Rule: Name, Ids: ['queue'] }));
      await aws.eventBridge.send(new DeleteRuleCommand({ ...bus, Name }));
      await aws.sqs.send(new DeleteQueueCommand({ QueueUrl }));
    },
  };
};
