import { Duration, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { type Construct } from 'constructs';
import { type AlarmTopic } from './alarm-topic.ts';
import { everyMinute, OperatorAlarm, type OperatorAlarmProps } from './operator-alarm.ts';

/** Longest SQS keeps a message: two weeks to notice and redrive. */
export const twoWeeks = Duration.days(14);

export type DeadLetterQueueProps = {
  readonly alarms: AlarmTopic;
  readonly impact: OperatorAlarmProps['impact'];
  readonly runbook: OperatorAlarmProps['runbook'];
};

/** Where work rests that could not be done; anything in it rings. */
export class DeadLetterQueue extends Queue {
  constructor(scope: Construct, id: string, props: DeadLetterQueueProps) {
    super(scope, id, { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: twoWeeks });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is where parked work ends: of a queue, a stream, a topic or a timer.',
    });
    new OperatorAlarm(this, 'NotEmpty', {
      topic: props.alarms,
      metric: this.metricApproximateNumberOfMessagesVisible({ period: everyMinute, statistic: 'Maximum' }),
      when: { above: 0 },
      impact: props.impact,
      runbook: props.runbook,
    });
  }
}
