import { Duration } from 'aws-cdk-lib';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { envSchema as recordEnv } from '../../functions/notifications/record-delivery/env.ts';
import { envSchema as sendEnv } from '../../functions/notifications/send-notification/env.ts';
import { AppFunction, baseEnvironment, decideAndWrite, type Surroundings } from './app-function.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { type HmacKey } from './hmac-key.ts';
import { MessageChannels } from './message-channels.ts';
import { WorkQueue } from './work-queue.ts';

/** Messages sent at a time: about the rate the SMS service allows an account to begin with. */
const sendersAtATime = 10;

export type NotificationsProps = {
  readonly linkKey: HmacKey;
  readonly publicUrl: string;
};

/** Messages to people: one try per person and channel, and what became of it. */
export class Notifications extends Construct {
  readonly notify: WorkQueue;
  readonly channels: MessageChannels;
  readonly parkedReceipts: DeadLetterQueue;

  constructor(scope: Construct, id: string, surroundings: Surroundings, props: NotificationsProps) {
    super(scope, id);
    this.channels = new MessageChannels(this, 'Channels', surroundings);
    this.notify = this.addSending(surroundings, props);
    this.parkedReceipts = this.addReceipts(surroundings);
  }

  private addSending(surroundings: Surroundings, props: NotificationsProps): WorkQueue {
    const { smsOriginationIdentity, emailFrom } = surroundings.deployment.pack.infrastructure;
    const send = new AppFunction(this, 'SendNotification', surroundings, {
      entry: 'functions/notifications/send-notification/handler.ts',
      description: 'Sends one SMS or e-mail to one person.',
      kind: 'sender',
      envSchema: sendEnv,
      environment: {
        ...baseEnvironment(surroundings),
        PUBLIC_URL: props.publicUrl,
        LINK_KEY_ID: props.linkKey.keyId,
        SMS_ORIGINATION_IDENTITY: smsOriginationIdentity,
        SMS_CONFIGURATION_SET: this.channels.configurationSet,
        EMAIL_FROM: emailFrom,
        EMAIL_CONFIGURATION_SET: this.channels.configurationSet,
      },
      reservedConcurrentExecutions: sendersAtATime,
      access: decideAndWrite,
      impact: 'People on call are not being alerted.',
    });
    props.linkKey.allowGenerateMac(send);
    this.channels.allowSending(send, surroundings);
    return new WorkQueue(this, 'Notify', {
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
  }

  private addReceipts(surroundings: Surroundings): DeadLetterQueue {
    const parked = new DeadLetterQueue(this, 'ReceiptDeadLetters', {
      alarms: surroundings.alarms,
      impact: 'It is not known whether a message reached a person: nobody is told that it did not.',
      runbook: 'docs/runbooks/alarms.md#work-is-parked',
    });
    const record = new AppFunction(this, 'RecordDelivery', surroundings, {
      entry: 'functions/notifications/record-delivery/handler.ts',
      description: 'Records whether a message reached its person.',
      kind: 'bulk',
      envSchema: recordEnv,
      environment: baseEnvironment(surroundings),
      access: { table: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'] },
      impact: 'It is not known whether messages reach the people on call.',
    });
    // The topic gives up when the function cannot be invoked, Lambda when it keeps failing: both park the receipt.
    record.function.configureAsyncInvoke({ onFailure: new SqsDestination(parked), retryAttempts: 2 });
    this.channels.receipts.addSubscription(new LambdaSubscription(record.function, { deadLetterQueue: parked }));
    return parked;
  }
}
