import * as z from 'zod/mini';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeAlertStore } from '../../../shared/adapters/dynamodb/alert/alert-store.ts';
import { makeCountyReader } from '../../../shared/adapters/dynamodb/county/county-reader.ts';
import { makeShiftLookStore } from '../../../shared/adapters/dynamodb/shift/shift-look-store.ts';
import { makeWatchShifts } from '../../../shared/application/handover/watch-shifts.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { taskHandler } from '../../../shared/runtime/task-handler.ts';
import { envSchema } from './env.ts';

const env = readEnv(envSchema);
const log = makeLog('watch-shifts');
const table = openTable(env.TABLE_NAME);

const watch = makeWatchShifts({
  looks: makeShiftLookStore(table),
  alerts: makeAlertStore(table),
  county: makeCountyReader(table),
  digest: sha256,
  clock: systemClock,
});

/** Every minute, whatever the event says. */
export const handler = taskHandler(log, z.unknown(), async () => {
  const recorded = await watch();
  log('info', 'shifts.watched', { count: recorded });
  return { recorded };
});
