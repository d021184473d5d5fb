import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { type Measure } from '../ports/measures.ts';

/** The county's own metrics, without the library's `service` dimension: with it they would be others than the alarms wait on. */
export const countyMetrics = (county: string): Metrics => {
  const metrics = new Metrics({ namespace: 'Semnal' });
  metrics.clearDefaultDimensions();
  metrics.setDefaultDimensions({ county });
  return metrics;
};

/** Measurements of alerts, by county and where it matters by urgency, in CloudWatch's embedded format: a line of the log, no call. */
export const makeMeasure = (county: string): Measure => {
  const metrics = countyMetrics(county);
  return ({ name, unit, value, urgency }) => {
    if (urgency !== null) metrics.addDimension('urgency', urgency);
    metrics.addMetric(name, MetricUnit[unit], value);
    metrics.publishStoredMetrics();
  };
};
