import { SFNClient } from '@aws-sdk/client-sfn';
import * as z from 'zod/mini';
import { makeOutboxReader } from '../../../shared/adapters/dynamodb/outbox-reader.ts';
import { makeDeliverWork } from '../../../shared/application/deliver-work.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openCouriers } from '../../../shared/runtime/open-couriers.ts';
import { taskHandler } from '../../../shared/runtime/task-handler.ts';
import { envSchema } from './env.ts';

const env = readEnv(envSchema);
const log = makeLog('dispatch');

const deliver = makeDeliverWork({
  outbox: makeOutboxReader(openTable(env.TABLE_NAME)),
  couriers: openCouriers(env, new SFNClient({})),
});

const text = z.object({ S: z.string() });

/** The table's stream carries keys only; what they stand for is read again. */
const streamEvent = z.object({
  Records: z.array(z.object({ dynamodb: z.object({ Keys: z.object({ PK: text, SK: text }) }) })),
});

/** Throws when anything of the batch failed, so that the stream gives the whole batch again: no record is ever skipped. */
export const handler = taskHandler(log, streamEvent, async ({ Records }) => {
  const delivered = await deliver(Records.map(({ dynamodb: { Keys } }) => ({ PK: Keys.PK.S, SK: Keys.SK.S })));
  log('info', 'outbox.delivered', {
    count: delivered.referrals + delivered.pages + delivered.timers + delivered.events,
  });
  return delivered;
});
