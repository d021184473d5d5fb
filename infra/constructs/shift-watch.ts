import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { envSchema } from '../../functions/shifts/watch-shifts/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { OperatorAlarm } from './operator-alarm.ts';

/**
 * Looks every minute who is on call. A look that fails is not tried again: the next is a minute away and sees what this one would
 * have seen.
 */
export class ShiftWatch extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings) {
    super(scope, id);
    const watch = new AppFunction(this, 'WatchShifts', surroundings, {
      entry: 'functions/shifts/watch-shifts/handler.ts',
      description: 'Looks every minute who is on call, and records who handed over to whom.',
      kind: 'bulk',
      envSchema,
      environment: baseEnvironment(surroundings),
      access: { table: ['GetItem'], query: ['lists'], only: { under: ['SHIFTS', 'COUNTY'] } },
      impact: 'Nobody is told that a shift has ended with open alerts, until the watch works again.',
    });
    surroundings.table.allow(watch, {
      table: ['PutItem', 'UpdateItem'],
      only: { under: ['SHIFTS', 'HANDOVER#', 'TIMER#'] },
    });
    const onlyOnce = { retryAttempts: 0, maxEventAge: Duration.minutes(1) };
    watch.function.configureAsyncInvoke(onlyOnce);
    new Rule(this, 'EveryMinute', {
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaFunction(watch.function, onlyOnce)],
    });
    new OperatorAlarm(this, 'NotWatched', {
      topic: surroundings.alarms,
      metric: watch.function.metricInvocations({ period: Duration.minutes(5) }),
      when: { below: 1 },
      missing: 'wrong',
      impact: 'Nobody watches the ends of shifts: open alerts are handed over to nobody.',
      runbook: 'docs/runbooks/alarms.md#shifts-are-not-watched',
    });
  }
}
