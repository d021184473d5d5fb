import { Duration } from 'aws-cdk-lib';
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { envSchema as keepEnv } from '../../functions/shifts/keep-shifts/env.ts';
import { envSchema as watchEnv } from '../../functions/shifts/watch-shifts/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { type FrontDoor } from './front-door.ts';
import { OperatorAlarm } from './operator-alarm.ts';

const { GET, POST } = HttpMethod;

/** Handovers of shifts, which a watch records every minute, and journeys of mobile teams. */
export class ShiftRoutes extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, door: FrontDoor) {
    super(scope, id);
    this.addRoutes(surroundings, door);
    this.addWatch(surroundings);
  }

  private addRoutes(surroundings: Surroundings, door: FrontDoor): void {
    const keep = new AppFunction(this, 'KeepShifts', surroundings, {
      entry: 'functions/shifts/keep-shifts/handler.ts',
      description: 'Signs handovers of shifts; sends mobile teams and hears from them.',
      kind: 'api',
      envSchema: keepEnv,
      environment: baseEnvironment(surroundings),
      access: {
        table: ['GetItem'],
        query: ['lists'],
        only: { under: ['HANDOVER#', 'DISPATCH#', 'ALERT#', 'CASE#', 'COUNTY'] },
      },
      impact:
        'Mobile teams cannot check in and handovers cannot be signed: supervisors are alerted about people who are safe.',
    });
    surroundings.table.allow(keep, {
      table: ['PutItem', 'UpdateItem'],
      only: { under: ['HANDOVER#', 'DISPATCH#', 'ALERT#', 'TIMER#'] },
    });
    door.known(GET, '/v1/handovers', keep);
    door.known(GET, '/v1/handovers/{id}', keep);
    door.known(POST, '/v1/handovers/{id}/sign', keep);
    door.known(GET, '/v1/dispatches', keep);
    door.known(POST, '/v1/dispatches', keep);
    door.known(GET, '/v1/dispatches/{id}', keep);
    for (const step of ['check-in', 'arrive', 'return', 'cancel', 'close'] as const)
      door.known(POST, `/v1/dispatches/{id}/${step}`, keep);
  }

  /** A look that fails is not tried again: the next is a minute away and sees what this one would have seen. */
  private addWatch(surroundings: Surroundings): void {
    const watch = new AppFunction(this, 'WatchShifts', surroundings, {
      entry: 'functions/shifts/watch-shifts/handler.ts',
      description: 'Looks every minute who is on call, and records who handed over to whom.',
      kind: 'bulk',
      envSchema: watchEnv,
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
