import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type * as z from 'zod/mini';
import { type AlarmTopic } from './alarm-topic.ts';
import { DeadLetterQueue, twoWeeks } from './dead-letter-queue.ts';
import { everyMinute, OperatorAlarm, type OperatorAlarmProps } from './operator-alarm.ts';
import { type SemnalFunction } from './semnal-function.ts';

type Consequence = Pick<OperatorAlarmProps, 'impact' | 'runbook'>;

export type WorkQueueProps = {
  readonly alarms: AlarmTopic;
  /** The function that works the queue off. */
  readonly consumer: SemnalFunction<z.ZodMiniObject>;
  readonly batchSize: number;
  /** Executions at a time for this queue, at least 2; within what is reserved for the function. */
  readonly maxConcurrency: number;
  /** Age of the oldest message at which people must know. */
  readonly tooOld: Duration;
  readonly whenTooOld: Consequence;
  readonly whenParked: Consequence;
};

/** Tries of one message before it is parked. */
const maxReceiveCount = 5;

/** Messages come back when a try crashed: Lambda asks for six times the function's timeout, and a little more is safe. */
const visibilityFor = (timeout: Duration): Duration => Duration.seconds(6 * timeout.toSeconds() + 10);

/** A queue of ids to work off: what fails is tried again on its own, then parked and rung for. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    this.deadLetters = new DeadLetterQueue(this, 'DeadLetters', { alarms: props.alarms, ...props.whenParked });
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: twoWeeks,
      visibilityTimeout: visibilityFor(props.consumer.timeout),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount },
    });
    props.consumer.allow(
      ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'],
      [this.queue.queueArn],
    );
    new EventSourceMapping(this, 'Consumer', {
      target: props.consumer.function,
      eventSourceArn: this.queue.queueArn,
      batchSize: props.batchSize,
      maxConcurrency: props.maxConcurrency,
      reportBatchItemFailures: true,
    });
    new OperatorAlarm(this, 'TooOld', {
      topic: props.alarms,
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: everyMinute, statistic: 'Maximum' }),
      when: { above: props.tooOld.toSeconds() },
      ...props.whenTooOld,
    });
  }
}
