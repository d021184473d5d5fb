import { EventSourceMapping, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import type * as z from 'zod/mini';
import { type Surroundings } from './app-function.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { everyMinute, OperatorAlarm } from './operator-alarm.ts';
import { type SemnalFunction } from './semnal-function.ts';

const insertOf = (sortKey: string | { prefix: string }): { pattern: string } => ({
  pattern: JSON.stringify({ eventName: ['INSERT'], dynamodb: { Keys: { SK: { S: [sortKey] } } } }),
});

/** Records that ask for something to be done, by their keys; the stream carries nothing else. */
const outboxRecords = [
  insertOf('REF'),
  insertOf('TIMER'),
  insertOf({ prefix: 'NOTIF#' }),
  insertOf({ prefix: 'NOTICE#' }),
  insertOf({ prefix: 'EVENT#' }),
];

/**
 * The table's stream, read by one function. Order does not matter and work is idempotent, so a shard is read in several
 * batches at a time. A batch that fails is halved and tried again; one that keeps failing is named in the dead-letter
 * queue, and the sweeper does its work.
 */
export class TableStream extends Construct {
  readonly deadLetters: DeadLetterQueue;

  constructor(scope: Construct, id: string, surroundings: Surroundings, reader: SemnalFunction<z.ZodMiniObject>) {
    super(scope, id);
    this.deadLetters = new DeadLetterQueue(this, 'DeadLetters', {
      alarms: surroundings.alarms,
      impact: 'New work was skipped on the way from the table: it is up to two minutes late.',
      runbook: 'docs/runbooks/alarms.md#the-stream-gives-up-on-a-batch',
    });
    surroundings.table.allowStream(reader);
    new EventSourceMapping(this, 'Mapping', {
      target: reader.function,
      eventSourceArn: surroundings.table.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: outboxRecords,
      batchSize: 25,
      parallelizationFactor: 4,
      bisectBatchOnError: true,
      retryAttempts: 10,
      onFailure: new SqsDlq(this.deadLetters),
    });
    new OperatorAlarm(this, 'Late', {
      topic: surroundings.alarms,
      metric: reader.function.metric('IteratorAge', { period: everyMinute, statistic: 'Maximum' }),
      when: { above: 60_000 },
      impact: 'New referrals, alerts and clocks leave the table more than a minute late.',
      runbook: 'docs/runbooks/alarms.md#the-stream-is-late',
    });
  }
}
