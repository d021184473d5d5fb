import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type * as z from 'zod/mini';
import { type Surroundings } from './app-function.ts';
import { type Deployment } from './deployment.ts';
import { everyMinute, OperatorAlarm } from './operator-alarm.ts';
import { type SemnalFunction } from './semnal-function.ts';

/** A number the functions measure themselves, for one county. */
export const countyMetric = (
  { pack }: Deployment,
  metricName:
    | 'OldestUnansweredReferralSeconds'
    | 'NobodyReachable'
    | 'DrillPassed'
    | 'DrillFailed'
    | 'CanaryHeartbeat'
    | 'CanaryTime',
): Metric =>
  new Metric({
    namespace: 'Semnal',
    metricName,
    dimensionsMap: { county: pack.code },
    statistic: 'Maximum',
    period: everyMinute,
  });

/** Screening takes seconds; the routine lane of a school upload may take minutes. */
const screenedWithin = Duration.minutes(15);

/** Rings when people wait too long, when nobody can be reached, and when nobody is looking. */
export class SweepAlarms extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, sweep: SemnalFunction<z.ZodMiniObject>) {
    super(scope, id);
    const { alarms: topic, deployment } = surroundings;
    new OperatorAlarm(this, 'Unanswered', {
      topic,
      metric: countyMetric(deployment, 'OldestUnansweredReferralSeconds'),
      when: { above: screenedWithin.toSeconds() },
      impact: 'A referral was accepted more than 15 minutes ago and nobody and nothing has looked at it.',
      runbook: 'docs/runbooks/alarms.md#a-referral-has-no-answer',
    });
    new OperatorAlarm(this, 'NobodyReachable', {
      topic,
      metric: countyMetric(deployment, 'NobodyReachable'),
      when: { above: 0 },
      impact: 'Nobody on call can be reached about an open alert, at any level.',
      runbook: 'docs/runbooks/alarms.md#nobody-can-be-reached',
    });
    new OperatorAlarm(this, 'NotRunning', {
      topic,
      metric: sweep.function.metricInvocations({ period: Duration.minutes(5) }),
      when: { below: 1 },
      missing: 'wrong',
      impact: 'Nobody is looking for lost work: an alert or a deadline that got lost stays lost.',
      runbook: 'docs/runbooks/alarms.md#the-sweeper-is-not-running',
    });
  }
}
