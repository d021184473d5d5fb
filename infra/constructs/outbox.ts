import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule, type EventBus } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { type Queue } from 'aws-cdk-lib/aws-sqs';
import { type StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { envSchema as dispatchEnv } from '../../functions/outbox/dispatch/env.ts';
import { envSchema as sweepEnv } from '../../functions/outbox/sweep/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { healingAccess, outboxAccess } from './outbox-access.ts';
import { SweepAlarms } from './sweep-alarms.ts';
import { TableStream } from './table-stream.ts';

/** Where the work an outbox record asks for goes. */
export type Destinations = {
  readonly urgent: Queue;
  readonly routine: Queue;
  readonly notify: Queue;
  readonly timer: StateMachine;
  readonly bus: EventBus;
};

/** Stream shards of a young table times batches of a shard at a time, and some room. */
const dispatchExecutions = 20;

const outboxEnvironment = (destinations: Destinations) => ({
  URGENT_QUEUE_URL: destinations.urgent.queueUrl,
  ROUTINE_QUEUE_URL: destinations.routine.queueUrl,
  NOTIFY_QUEUE_URL: destinations.notify.queueUrl,
  TIMER_STATE_MACHINE_ARN: destinations.timer.stateMachineArn,
  EVENT_BUS_NAME: destinations.bus.eventBusName,
});

const allowDestinations = (user: AppFunction<typeof dispatchEnv>, to: Destinations): void => {
  user.allow(['sqs:SendMessage'], [to.urgent.queueArn, to.routine.queueArn, to.notify.queueArn]);
  user.allow(['states:StartExecution'], [to.timer.stateMachineArn]);
  user.allow(['events:PutEvents'], [to.bus.eventBusArn]);
};

/**
 * Does what the table's records ask for: dispatch as soon as the stream shows them, sweep every minute whatever the stream,
 * a queue or a timer has lost. Both write nothing but that a record has been dealt with.
 */
export class Outbox extends Construct {
  readonly sweep: AppFunction<typeof sweepEnv>;
  readonly stream: TableStream;

  constructor(scope: Construct, id: string, surroundings: Surroundings, destinations: Destinations) {
    super(scope, id);
    const environment = { ...baseEnvironment(surroundings), ...outboxEnvironment(destinations) };

    const dispatch = new AppFunction(this, 'Dispatch', surroundings, {
      entry: 'functions/outbox/dispatch/handler.ts',
      description: 'Sends new work from the table to its queue, timer or listeners.',
      kind: 'urgent',
      envSchema: dispatchEnv,
      environment,
      reservedConcurrentExecutions: dispatchExecutions,
      impact: 'New referrals, alerts and clocks wait for the sweeper: up to two minutes late.',
    });
    allowDestinations(dispatch, destinations);
    for (const access of outboxAccess) surroundings.table.allow(dispatch, access);
    this.stream = new TableStream(this, 'Stream', surroundings, dispatch);

    this.sweep = new AppFunction(this, 'Sweep', surroundings, {
      entry: 'functions/outbox/sweep/handler.ts',
      description:
        'Finds open work whose message or clock was lost, starts it again, and measures how long people wait.',
      kind: 'sweep',
      envSchema: sweepEnv,
      environment,
      // One at a time: two would send the same work twice.
      reservedConcurrentExecutions: 1,
      impact: 'Work that was lost on the way is not being started again.',
    });
    allowDestinations(this.sweep, destinations);
    for (const access of [...outboxAccess, ...healingAccess]) surroundings.table.allow(this.sweep, access);
    this.sweep.allow(['states:ListExecutions'], [destinations.timer.stateMachineArn]);
    this.everyMinute();
    new SweepAlarms(this, 'SweepAlarms', surroundings, this.sweep);
  }

  /** A run that fails is not tried again: the next one is a minute away and does the same. */
  private everyMinute(): void {
    const onlyOnce = { retryAttempts: 0, maxEventAge: Duration.minutes(1) };
    this.sweep.function.configureAsyncInvoke(onlyOnce);
    new Rule(this, 'EveryMinute', {
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaFunction(this.sweep.function, onlyOnce)],
    });
  }
}
