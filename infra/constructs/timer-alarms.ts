import { type StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { type AlarmTopic } from './alarm-topic.ts';
import { everyMinute, OperatorAlarm } from './operator-alarm.ts';

/** Rings when clocks end without firing or cannot be started. */
export class TimerAlarms extends Construct {
  constructor(scope: Construct, id: string, { machine, topic }: { machine: StateMachine; topic: AlarmTopic }) {
    super(scope, id);
    const period = everyMinute;
    const ends = {
      Failed: machine.metricFailed({ period }),
      TimedOut: machine.metricTimedOut({ period }),
      Aborted: machine.metricAborted({ period }),
    };
    for (const [end, metric] of Object.entries(ends)) {
      new OperatorAlarm(this, end, {
        topic,
        metric,
        when: { above: 0 },
        impact: 'A clock ended without firing: an escalation or a deadline may pass unnoticed.',
        runbook: 'docs/runbooks/alarms.md#timers-fail',
      });
    }
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
