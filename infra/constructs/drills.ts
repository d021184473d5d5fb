import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { envSchema } from '../../functions/drills/run-drill/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { everyMinute, OperatorAlarm } from './operator-alarm.ts';
import { countyMetric } from './sweep-alarms.ts';

/** A drill's alert with its pages and its timer; who is on call stands in the county's rota. */
const drillAccess = [
  { table: ['GetItem', 'Query'], only: { under: ['COUNTY', 'CONTACTS', 'ALERT#'] } },
  { table: ['PutItem'], only: { under: ['ALERT#', 'TIMER#'] } },
] as const;

/**
 * Exercises of the people on call: a marked alert that goes the real way and ends by itself, ordered by an operator
 * (`semnal drill`) or by the county's schedule. A drill that nobody answered in time rings.
 */
export class Drills extends Construct {
  readonly run: AppFunction<typeof envSchema>;

  constructor(scope: Construct, id: string, surroundings: Surroundings) {
    super(scope, id);
    this.run = new AppFunction(this, 'RunDrill', surroundings, {
      entry: 'functions/drills/run-drill/handler.ts',
      description: 'Starts drills of the people on call, and tells what a drill showed.',
      kind: 'bulk',
      envSchema,
      environment: baseEnvironment(surroundings),
      impact: 'Drills are not held: nobody knows whether the people on call would answer.',
    });
    for (const access of drillAccess) surroundings.table.allow(this.run, access);
    this.schedule(surroundings);
    new OperatorAlarm(this, 'Failed', {
      topic: surroundings.alarms,
      metric: countyMetric(surroundings.deployment, 'DrillFailed'),
      when: { above: 0 },
      impact: 'Nobody acknowledged a test alert in time: a real one would have waited as long.',
      runbook: 'docs/runbooks/alarms.md#a-drill-failed',
    });
  }

  private schedule({ deployment, alarms }: Surroundings): void {
    const patience = { retryAttempts: 2, maxEventAge: Duration.minutes(30) };
    this.run.function.configureAsyncInvoke(patience);
    for (const [index, drill] of (deployment.pack.infrastructure.drills ?? []).entries()) {
      const order = { kind: 'start', urgency: drill.urgency, layer: drill.layer ?? null, startedBy: 'schedule' };
      const rule = new Rule(this, `Schedule${index + 1}`, {
        schedule: Schedule.expression(drill.schedule),
        targets: [new LambdaFunction(this.run.function, { ...patience, event: RuleTargetInput.fromObject(order) })],
      });
      new OperatorAlarm(this, `NotHeld${index + 1}`, {
        topic: alarms,
        metric: new Metric({
          namespace: 'AWS/Events',
          metricName: 'FailedInvocations',
          dimensionsMap: { RuleName: rule.ruleName },
          statistic: 'Sum',
          period: everyMinute,
        }),
        when: { above: 0 },
        impact: 'A drill of the schedule was not held.',
        runbook: 'docs/runbooks/alarms.md#a-drill-failed',
      });
    }
  }
}
