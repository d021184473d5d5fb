import { Aws, Duration, Lazy } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { envSchema as recordEnv } from '../../functions/notifications/record-delivery/env.ts';
import { envSchema as sendEnv } from '../../functions/notifications/send-notification/env.ts';
import { AppFunction, baseEnvironment, decideAndWrite, type Surroundings } from './app-function.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { MessageChannels, type MessageKeys } from './message-channels.ts';
import { WorkQueue } from './work-queue.ts';

/** Messages sent at a time: about the rate the SMS service allows an account to begin with. */
const sendersAtATime = 10;

export type NotificationsProps = {
  readonly keys: MessageKeys;
  readonly publicUrl: string;
};

/** Messages to people by every channel, what became of them, and what people write back. */
export class Notifications extends Construct {
  readonly notify: WorkQueue;
  readonly channels: MessageChannels;
  readonly parkedReceipts: DeadLetterQueue;

  constructor(scope: Construct, id: string, surroundings: Surroundings, props: NotificationsProps) {
    super(scope, id);
    this.channels = new MessageChannels(this, 'Channels', surroundings);
    this.notify = this.addSending(surroundings, props);
    this.parkedReceipts = this.addReceipts(surroundings, props);
  }

  private addSending(surroundings: Surroundings, props: NotificationsProps): WorkQueue {
    const send = new AppFunction(this, 'SendNotification', surroundings, {
      entry: 'functions/notifications/send-notification/handler.ts',
      description: 'Sends one message to one person by one channel.',
      kind: 'sender',
      envSchema: sendEnv,
      environment: {
        ...baseEnvironment(surroundings),
        PUBLIC_URL: props.publicUrl,
        ...this.channels.environment(surroundings, props.keys),
        // The queue is made after the function that works it off.
        NOTIFY_QUEUE_URL: Lazy.string({ produce: () => this.notify.queue.queueUrl }),
        SMS_REPLIES: surroundings.deployment.pack.infrastructure.smsReplies ? 'yes' : 'no',
      },
      reservedConcurrentExecutions: sendersAtATime,
      access: decideAndWrite,
      impact: 'People on call are not being alerted.',
    });
    this.channels.allowSending(send, surroundings, props.keys);
    const notify = new WorkQueue(this, 'Notify', {
      alarms: surroundings.alarms,
      consumer: send,
      batchSize: 5,
      maxConcurrency: sendersAtATime,
      tooOld: Duration.seconds(60),
      whenTooOld: {
        impact: 'Alerts have waited more than a minute to be sent to the people on call.',
        runbook: 'docs/runbooks/alarms.md#a-queue-falls-behind',
      },
      whenParked: {
        impact: 'An alert could not be sent to a person on call; the alert goes on to the next level without them.',
        runbook: 'docs/runbooks/alarms.md#work-is-parked',
      },
    });
    send.allow(['sqs:SendMessage'], [notify.queue.queueArn]);
    return notify;
  }

  private addReceipts(surroundings: Surroundings, { keys }: NotificationsProps): DeadLetterQueue {
    const parked = new DeadLetterQueue(this, 'ReceiptDeadLetters', {
      alarms: surroundings.alarms,
      impact: 'It is not known whether a message reached a person, or what somebody answered by SMS.',
      runbook: 'docs/runbooks/alarms.md#work-is-parked',
    });
    const record = new AppFunction(this, 'RecordDelivery', surroundings, {
      entry: 'functions/notifications/record-delivery/handler.ts',
      description: 'Records whether a message reached its person, and takes answers by SMS.',
      kind: 'bulk',
      envSchema: recordEnv,
      environment: {
        ...baseEnvironment(surroundings),
        ...this.channels.smsEnvironment(surroundings.deployment),
        LINK_KEY_ID: keys.linkKey.keyId,
      },
      access: { table: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'] },
      impact: 'It is not known whether messages reach the people on call, and answers by SMS are not taken.',
    });
    this.channels.allowSms(record, surroundings);
    keys.linkKey.allowGenerateMac(record);
    // The topic gives up when the function cannot be invoked, Lambda when it keeps failing: both park the receipt.
    record.function.configureAsyncInvoke({ onFailure: new SqsDestination(parked), retryAttempts: 2 });
    this.channels.receipts.addSubscription(new LambdaSubscription(record.function, { deadLetterQueue: parked }));
    this.addCallEvents(surroundings, record, parked);
    return parked;
  }

  /** What becomes of a call, Amazon Connect tells on the account's own bus. */
  private addCallEvents(
    { deployment }: Surroundings,
    record: AppFunction<typeof recordEnv>,
    parked: DeadLetterQueue,
  ): void {
    const { voice } = deployment.pack.infrastructure;
    if (voice === undefined) return;
    new Rule(this, 'CallEvents', {
      eventPattern: {
        source: ['aws.connect'],
        detailType: ['Amazon Connect Contact Event'],
        detail: {
          instanceArn: [`arn:${Aws.PARTITION}:connect:${Aws.REGION}:${Aws.ACCOUNT_ID}:instance/${voice.instanceId}`],
          eventType: ['CONNECTED_TO_SYSTEM', 'DISCONNECTED'],
        },
      },
      targets: [new LambdaFunction(record.function, { deadLetterQueue: parked, retryAttempts: 2 })],
    });
  }
}
