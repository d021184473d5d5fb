import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { envSchema } from '../../functions/providers/request-confirmations/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { type MessageChannels } from './message-channels.ts';
import { everyMinute, OperatorAlarm } from './operator-alarm.ts';

/**
 * Asks every provider once a month to confirm its entry of the register. The rule runs on each of the first seven days, at
 * 07:00 UTC: whoever could not be asked on the first is asked on one of the others, and nobody twice.
 */
export class ProviderRequests extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, channels: MessageChannels) {
    super(scope, id);
    const { directorate, infrastructure } = surroundings.deployment.pack;
    const request = new AppFunction(this, 'RequestConfirmations', surroundings, {
      entry: 'functions/providers/request-confirmations/handler.ts',
      description: 'Asks providers by e-mail to confirm their entries, once a month.',
      kind: 'bulk',
      envSchema,
      environment: {
        ...baseEnvironment(surroundings),
        EMAIL_FROM: infrastructure.emailFrom,
        EMAIL_CONFIGURATION_SET: channels.configurationSet,
        DIRECTORATE_NAME: directorate.name,
        DIRECTORATE_EMAIL: directorate.email,
      },
      // One at a time: two would ask the same providers.
      reservedConcurrentExecutions: 1,
      access: { table: ['Query', 'PutItem'], only: { under: ['PROVIDERS'] } },
      impact: 'Providers are not asked to confirm their entries, and the register goes stale.',
    });
    channels.allowEmail(request, surroundings);
    const patience = { retryAttempts: 2, maxEventAge: Duration.hours(1) };
    request.function.configureAsyncInvoke(patience);
    const rule = new Rule(this, 'Monthly', {
      schedule: Schedule.cron({ minute: '0', hour: '7', day: '1-7' }),
      targets: [new LambdaFunction(request.function, patience)],
    });
    new OperatorAlarm(this, 'NotAsked', {
      topic: surroundings.alarms,
      metric: new Metric({
        namespace: 'AWS/Events',
        metricName: 'FailedInvocations',
        dimensionsMap: { RuleName: rule.ruleName },
        statistic: 'Sum',
        period: everyMinute,
      }),
      when: { above: 0 },
      impact: 'Providers were not asked this time to confirm their entries of the register.',
      runbook: 'docs/runbooks/alarms.md#providers-are-not-asked',
    });
  }
}
