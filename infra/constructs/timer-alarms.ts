import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { type StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { type AlarmTopic } from './alarm-topic.ts';
import { everyMinute, OperatorAlarm } from './operator-alarm.ts';

/** Rings when clocks end without firing or cannot be started. */
export class TimerAlarms extends Construct {
  constructor(scope: Construct, id: string, { machine, topic }: { machine: StateMachine; topic: AlarmTopic }) {
    super(scope, id);
    const period = everyMinute;
    new OperatorAlarm(this, 'Failed', {
      topic,
      metric: new MathExpression({
        label: 'timers that ended without firing',
        expression: 'failed + timedOut + aborted',
        usingMetrics: {
          failed: machine.metricFailed({ period }),
          timedOut: machine.metricTimedOut({ period }),
          aborted: machine.metricAborted({ period }),
        },
        period,
      }),
      when: { above: 0 },
      impact: 'A clock ended without firing: an escalation or a deadline may pass unnoticed.',
      runbook: 'docs/runbooks/alarms.md#timers-fail',
    });
    new OperatorAlarm(this, 'Throttled', {
      topic,
      metric: machine.metricThrottled({ period }),
      when: { above: 0 },
      forPeriods: 5,
      impact: 'Clocks are delayed: alerts that nobody answers go to the next level late.',
      runbook: 'docs/runbooks/alarms.md#timers-fail',
    });
  }
}
