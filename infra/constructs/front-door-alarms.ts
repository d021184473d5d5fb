import { Duration } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { type HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { type AlarmTopic } from './alarm-topic.ts';
import { everyMinute, OperatorAlarm } from './operator-alarm.ts';

/** Longest most answers may take; institutions' systems usually give up after a few seconds. */
const slow = Duration.seconds(3);

/** Rings when the API fails or is slow for those who call it. */
export class FrontDoorAlarms extends Construct {
  constructor(scope: Construct, id: string, { api, topic }: { api: HttpApi; topic: AlarmTopic }) {
    super(scope, id);
    new OperatorAlarm(this, 'Failing', {
      topic,
      metric: api.metricServerError({ period: everyMinute, statistic: 'Sum' }),
      when: { above: 0 },
      forPeriods: 2,
      impact: 'Institutions get errors when they send referrals, and people on call when they answer alerts.',
      runbook: 'docs/runbooks/alarms.md#the-api-answers-with-errors',
    });
    const period = Duration.minutes(5);
    new OperatorAlarm(this, 'Slow', {
      topic,
      metric: new MathExpression({
        label: 'latency of the slowest hundredth, once there are ten requests',
        expression: 'IF(requests >= 10, latency, 0)',
        usingMetrics: {
          requests: api.metricCount({ period }),
          latency: api.metricLatency({ period, statistic: 'p99' }),
        },
        period,
      }),
      when: { above: slow.toMilliseconds() },
      forPeriods: 3,
      impact: 'Institutions and people on call wait for seconds, and some systems give up.',
      runbook: 'docs/runbooks/alarms.md#the-api-is-slow',
    });
  }
}
