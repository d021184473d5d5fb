import { Duration } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, type IMetric, type IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { type HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type Queue } from 'aws-cdk-lib/aws-sqs';
import { type StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { type Construct } from 'constructs';
import { countyPrefix, type Deployment } from './deployment.ts';
import { alertTimes, timerLateness } from './alert-metrics.ts';
import { countyMetric } from './sweep-alarms.ts';
import { type WorkQueue } from './work-queue.ts';

export type CountyDashboardProps = {
  readonly deployment: Deployment;
  readonly api: HttpApi;
  readonly queues: Readonly<Record<string, WorkQueue>>;
  readonly parked: Readonly<Record<string, Queue>>;
  readonly timer: StateMachine;
};

const period = Duration.minutes(1);

const graph = (title: string, left: IMetric[], right: IMetric[] = []): IWidget =>
  new GraphWidget({ title, left, right, width: 8, height: 6, leftYAxis: { min: 0 }, rightYAxis: { min: 0 } });

/** One page: are people waiting, does the API answer, is anything parked. */
export class CountyDashboard extends Dashboard {
  constructor(scope: Construct, id: string, props: CountyDashboardProps) {
    super(scope, id, { dashboardName: countyPrefix(props.deployment), defaultInterval: Duration.hours(12) });
    const { api, timer, deployment } = props;
    this.addWidgets(
      graph(
        'People waiting: oldest referral not looked at (s), alerts that reach nobody',
        [countyMetric(deployment, 'OldestUnansweredReferralSeconds')],
        [countyMetric(deployment, 'NobodyReachable')],
      ),
      graph(
        'Queues: age of the oldest message (s)',
        Object.entries(props.queues).map(([label, { queue }]) =>
          queue.metricApproximateAgeOfOldestMessage({ period, label, statistic: 'Maximum' }),
        ),
      ),
      graph(
        'Parked',
        Object.entries(props.parked).map(([label, queue]) =>
          queue.metricApproximateNumberOfMessagesVisible({ period, label, statistic: 'Maximum' }),
        ),
      ),
    );
    this.addWidgets(
      graph('API: requests and errors', [
        api.metricCount({ period, statistic: 'Sum' }),
        api.metricClientError({ period, statistic: 'Sum' }),
        api.metricServerError({ period, statistic: 'Sum' }),
      ]),
      graph('API: latency (ms)', [
        api.metricLatency({ period, statistic: 'p50', label: 'p50' }),
        api.metricLatency({ period, statistic: 'p99', label: 'p99' }),
      ]),
      graph('Timers', [
        timer.metricStarted({ period }),
        timer.metricSucceeded({ period }),
        timer.metricFailed({ period }),
      ]),
    );
    this.addWidgets(
      graph('Alerts: until a message is in hand (ms)', alertTimes(deployment, 'TimeToDeliver')),
      graph('Alerts: until somebody accepts (ms)', alertTimes(deployment, 'TimeToAccept')),
      graph('Alerts: until the first contact (ms)', alertTimes(deployment, 'TimeToFirstContact')),
    );
    this.addWidgets(
      graph('Timers: lateness (ms)', timerLateness(deployment)),
      graph('Drills: passed and failed', [
        countyMetric(deployment, 'DrillPassed').with({ statistic: 'Sum' }),
        countyMetric(deployment, 'DrillFailed').with({ statistic: 'Sum' }),
      ]),
      graph(
        'Probe: time from report to acknowledgement (ms), heartbeat',
        [countyMetric(deployment, 'CanaryTime')],
        [countyMetric(deployment, 'CanaryHeartbeat').with({ statistic: 'Minimum' })],
      ),
    );
  }
}
