import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { type Measurement } from '../../shared/domain/alert/measurements.ts';
import { type Deployment } from './deployment.ts';

type Time = Exclude<Measurement['name'], 'DrillPassed' | 'DrillFailed'>;

/** There are some tens of alerts a day: a shorter period would show single ones. */
const period = Duration.hours(1);

/** What the functions measure where the facts happen, for one county: half of the people waited less, nine of ten, 99 of 100. */
const percentiles = (metricName: string, dimensionsMap: Record<string, string>, label: string): Metric[] =>
  ['p50', 'p90', 'p99'].map(
    (statistic) =>
      new Metric({ namespace: 'Semnal', metricName, dimensionsMap, statistic, period, label: `${label} ${statistic}` }),
  );

/** How long people waited for what cannot wait, by urgency. */
export const alertTimes = ({ pack }: Deployment, name: Time): Metric[] =>
  (['immediate', 'urgent'] as const).flatMap((urgency) => percentiles(name, { county: pack.code, urgency }, urgency));

export const timerLateness = ({ pack }: Deployment): Metric[] =>
  percentiles('TimerLateness', { county: pack.code }, 'timers');
