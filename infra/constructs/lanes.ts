import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { envSchema } from '../../functions/referrals/process-referral/env.ts';
import { AppFunction, baseEnvironment, decideAndWrite, type Surroundings } from './app-function.ts';
import { type HmacKey } from './hmac-key.ts';
import { WorkQueue } from './work-queue.ts';

/** Executions of each lane: reserved, so that no bulk upload can take the urgent lane's, and its ceiling. */
const executions = { urgent: 10, routine: 5 } as const;

/**
 * Two lanes for accepted referrals: the same code twice, each with its own queue, function and executions, so that
 * 3,000 routine referrals of a school upload cannot delay one urgent referral.
 */
export class Lanes extends Construct {
  readonly urgent: WorkQueue;
  readonly routine: WorkQueue;

  constructor(scope: Construct, id: string, surroundings: Surroundings, identityKey: HmacKey) {
    super(scope, id);
    this.urgent = new WorkQueue(this, 'Urgent', {
      alarms: surroundings.alarms,
      consumer: this.processor('urgent', surroundings, identityKey),
      batchSize: 5,
      maxConcurrency: executions.urgent,
      tooOld: Duration.seconds(60),
      whenTooOld: {
        impact: 'An urgent referral has waited more than a minute and nobody has been alerted about it yet.',
        runbook: 'docs/runbooks/alarms.md#a-queue-falls-behind',
      },
      whenParked: {
        impact: 'An urgent referral could not be processed: nobody has been alerted about it.',
        runbook: 'docs/runbooks/alarms.md#work-is-parked',
      },
    });
    this.routine = new WorkQueue(this, 'Routine', {
      alarms: surroundings.alarms,
      consumer: this.processor('routine', surroundings, identityKey),
      batchSize: 10,
      maxConcurrency: executions.routine,
      tooOld: Duration.minutes(15),
      whenTooOld: {
        impact: 'Routine referrals have waited more than 15 minutes to become cases.',
        runbook: 'docs/runbooks/alarms.md#a-queue-falls-behind',
      },
      whenParked: {
        impact: 'A routine referral could not be processed: it is in no case and its sender gets no outcome.',
        runbook: 'docs/runbooks/alarms.md#work-is-parked',
      },
    });
  }

  private processor(
    lane: keyof typeof executions,
    surroundings: Surroundings,
    identityKey: HmacKey,
  ): AppFunction<typeof envSchema> {
    const id = lane === 'urgent' ? 'ProcessUrgent' : 'ProcessRoutine';
    const processor = new AppFunction(this, id, surroundings, {
      entry: 'functions/referrals/process-referral/handler.ts',
      description: `Turns ${lane} referrals into cases, deadlines and alerts.`,
      kind: lane === 'urgent' ? 'urgent' : 'bulk',
      envSchema,
      environment: {
        ...baseEnvironment(surroundings),
        SERVES_COUNTY: surroundings.deployment.pack.servesCounty,
        IDENTITY_KEY_ID: identityKey.keyId,
      },
      logName: `referrals-process-${lane}`,
      reservedConcurrentExecutions: executions[lane],
      access: decideAndWrite,
      impact: `Referrals of the ${lane} lane are not becoming cases.`,
    });
    identityKey.allowGenerateMac(processor);
    return processor;
  }
}
