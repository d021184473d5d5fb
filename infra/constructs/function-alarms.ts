import { Construct } from 'constructs';
import type * as z from 'zod/mini';
import { type AlarmTopic } from './alarm-topic.ts';
import { everyMinute, OperatorAlarm, type OperatorAlarmProps } from './operator-alarm.ts';
import { type SemnalFunction } from './semnal-function.ts';

export type FunctionAlarmsProps = {
  readonly of: SemnalFunction<z.ZodMiniObject>;
  readonly topic: AlarmTopic;
  /** What people suffer while the function does not work. */
  readonly impact: OperatorAlarmProps['impact'];
};

/** Every function rings when it fails and when it is refused an execution. */
export class FunctionAlarms extends Construct {
  constructor(scope: Construct, id: string, props: FunctionAlarmsProps) {
    super(scope, id);
    new OperatorAlarm(this, 'Errors', {
      topic: props.topic,
      metric: props.of.function.metricErrors({ period: everyMinute }),
      when: { above: 0 },
      impact: props.impact,
      runbook: 'docs/runbooks/alarms.md#a-function-fails',
    });
    new OperatorAlarm(this, 'Throttles', {
      topic: props.topic,
      metric: props.of.function.metricThrottles({ period: everyMinute }),
      when: { above: 0 },
      forPeriods: 3,
      impact: props.impact,
      runbook: 'docs/runbooks/alarms.md#a-function-is-refused-executions',
    });
  }
}
