import { Duration } from 'aws-cdk-lib';
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
    new OperatorAlarm(this, 'Slow', {
      topic,
      metric: api.metricLatency({ period: Duration.minutes(5), statistic: 'p99' }),
      ignoreFewSamples: true,
      when: { above: slow.toMilliseconds() },
      forPeriods: 3,
      impact: 'Institutions and people on call wait for seconds, and some systems give up.',
      runbook: 'docs/runbooks/alarms.md#the-api-is-slow',
    });
  }
}
