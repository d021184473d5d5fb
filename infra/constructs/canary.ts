import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { type IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { envSchema } from '../../functions/canary/run-canary/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { OperatorAlarm } from './operator-alarm.ts';
import { countyMetric } from './sweep-alarms.ts';

const often = Duration.minutes(5);

/**
 * Every few minutes the service proves itself: a referral of nobody's goes the real way, and the probe acknowledges its alert by
 * the link, as a person would. When it does not get through, or does not run, the operator is told; no case worker is.
 * The probe may call the function that accepts referrals and read its own mailbox, and nothing else.
 */
export class Canary extends Construct {
  readonly run: AppFunction<typeof envSchema>;

  constructor(scope: Construct, id: string, surroundings: Surroundings, submit: IFunction) {
    super(scope, id);
    const { alarms, deployment } = surroundings;
    this.run = new AppFunction(this, 'RunCanary', surroundings, {
      entry: 'functions/canary/run-canary/handler.ts',
      description: 'Proves that a referral wakes somebody and can be acknowledged.',
      kind: 'sweep',
      envSchema,
      environment: { ...baseEnvironment(surroundings), SUBMIT_FUNCTION_NAME: submit.functionName },
      // One at a time: the probes are minutes apart.
      reservedConcurrentExecutions: 1,
      access: { table: ['GetItem'], only: { under: ['CANARY#'] } },
      impact: 'It is not known whether referrals reach the people on call.',
    });
    this.run.allow(['lambda:InvokeFunction'], [submit.functionArn]);
    const onlyOnce = { retryAttempts: 0, maxEventAge: Duration.minutes(1) };
    this.run.function.configureAsyncInvoke(onlyOnce);
    new Rule(this, 'Often', {
      schedule: Schedule.rate(often),
      // On a local cloud it is called by hand: there it would only fill the list of messages.
      enabled: !deployment.local,
      targets: [new LambdaFunction(this.run.function, onlyOnce)],
    });
    new OperatorAlarm(this, 'Silent', {
      topic: alarms,
      metric: countyMetric(deployment, 'CanaryHeartbeat').with({ statistic: 'Minimum', period: often }),
      when: { below: 1 },
      forPeriods: 2,
      missing: 'wrong',
      impact: 'A test referral did not reach its alert or could not be acknowledged: real ones may not either.',
      runbook: 'docs/runbooks/alarms.md#the-canary-is-silent',
    });
  }
}
