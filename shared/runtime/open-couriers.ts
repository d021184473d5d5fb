import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { type SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import type * as z from 'zod/mini';
import { makePublish } from '../adapters/eventbridge/publish.ts';
import { makeStartTimer } from '../adapters/sfn/start-timer.ts';
import { makeSendMessages } from '../adapters/sqs/send-messages.ts';
import { type Lane } from '../domain/kernel/urgency.ts';
import { type Couriers } from '../ports/outbox.ts';
import { type baseEnv, type outboxEnv } from './env.ts';

type Environment = z.infer<z.ZodMiniObject<typeof outboxEnv & Pick<typeof baseEnv, 'COUNTY'>>>;

/** The queues, workflow and bus that outbox work is delivered to. */
export const openCouriers = (env: Environment, states: SFNClient): Couriers => {
  const sqs = new SQSClient({});
  const queues = {
    urgent: makeSendMessages(sqs, env.URGENT_QUEUE_URL),
    routine: makeSendMessages(sqs, env.ROUTINE_QUEUE_URL),
  } as const satisfies Record<Lane, ReturnType<typeof makeSendMessages>>;
  return {
    enqueueReferrals: (lane, ids) => queues[lane](ids.map((referralId) => ({ referralId }))),
    enqueueMessages: makeSendMessages(sqs, env.NOTIFY_QUEUE_URL),
    startTimer: makeStartTimer(states, env.TIMER_STATE_MACHINE_ARN),
    publish: makePublish(new EventBridgeClient({}), { bus: env.EVENT_BUS_NAME, county: env.COUNTY }),
  };
};
