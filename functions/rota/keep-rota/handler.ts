import { randomBytes } from 'node:crypto';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeRotaReader } from '../../../shared/adapters/dynamodb/county/rota-reader.ts';
import { makeSettingsReader } from '../../../shared/adapters/dynamodb/county/settings-reader.ts';
import { makeFeedStore } from '../../../shared/adapters/dynamodb/rota/feed-store.ts';
import { makeRotaStore } from '../../../shared/adapters/dynamodb/rota/rota-store.ts';
import { makeChangeRota } from '../../../shared/application/rota/change-rota.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerByRoute } from '../../../shared/runtime/api/routes.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { envSchema } from './env.ts';
import { makeRotaRoutes } from './keep-rota.ts';

const env = readEnv(envSchema);
const log = makeLog('keep-rota');
const table = openTable(env.TABLE_NAME);
const rotas = makeRotaStore(table);

/** The rota: who is on call, and every change of it. */
export const handler = apiHandler(
  log,
  answerByRoute(
    makeRotaRoutes({
      staff: findStaff({ county: makeRotaReader(table), servedCounty: env.COUNTY }),
      rotas,
      change: makeChangeRota({ rotas, clock: systemClock, digest: sha256 }),
      feeds: makeFeedStore(table),
      settings: makeSettingsReader(table),
      clock: systemClock,
      digest: sha256,
      newSecret: () => randomBytes(32),
      county: env.COUNTY,
      publicUrl: env.PUBLIC_URL,
      log,
    }),
  ),
);
