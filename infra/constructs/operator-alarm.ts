import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Construct } from 'constructs';
import { type AlarmTopic } from './alarm-topic.ts';

export type OperatorAlarmProps = {
  readonly topic: AlarmTopic;
  readonly metric: IMetric;
  /** When it rings, in the metric's unit. */
  readonly when: { readonly above: number } | { readonly below: number };
  /** How many periods of the metric in a row; 1 when absent. */
  readonly forPeriods?: number;
  /** Percentiles of too few samples say nothing and are not looked at. */
  readonly ignoreFewSamples?: true;
  /** What silence means; nothing wrong when absent. */
  readonly missing?: 'fine' | 'wrong';
  /** What people suffer while it rings, as a sentence: it is the first thing the operator reads. */
  readonly impact: `${string}.`;
  /** What to do: a heading of a runbook. */
  readonly runbook: `docs/runbooks/${string}.md#${string}`;
};

/** An alarm that says what it means for people and what to do about it. */
export class OperatorAlarm extends Construct {
  constructor(scope: Construct, id: string, props: OperatorAlarmProps) {
    super(scope, id);
    const alarm = new Alarm(this, 'Alarm', {
      metric: props.metric,
      ...('above' in props.when
        ? { threshold: props.when.above, comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD }
        : { threshold: props.when.below, comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD }),
      evaluationPeriods: props.forPeriods ?? 1,
      ...(props.ignoreFewSamples === undefined ? {} : { evaluateLowSampleCountPercentile: 'ignore' }),
      treatMissingData: props.missing === 'wrong' ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: `${props.impact} Runbook: ${props.runbook}`,
    });
    const tell = new SnsAction(props.topic);
    alarm.addAlarmAction(tell);
    alarm.addOkAction(tell);
  }
}

/** How often most metrics are looked at: the shortest period AWS services publish. */
export const everyMinute = Duration.minutes(1);
