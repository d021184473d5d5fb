import { KMSClient } from '@aws-sdk/client-kms';
import { makeManyCases } from '../../../shared/adapters/dynamodb/case/many-cases.ts';
import { makeRotaReader } from '../../../shared/adapters/dynamodb/county/rota-reader.ts';
import { makeSearchStore } from '../../../shared/adapters/dynamodb/search/search-store.ts';
import { makeIdentify } from '../../../shared/adapters/kms/identify.ts';
import { makeMac } from '../../../shared/adapters/kms/mac.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { makeAnswerSearch } from './answer-search.ts';
import { envSchema } from './env.ts';
import { makeSearchCases } from './search-cases.ts';

const env = readEnv(envSchema);
const log = makeLog('search-cases');
const table = openTable(env.TABLE_NAME);
const clock = systemClock;

/** Finds cases by CNP, number or name, for whoever may work them. */
export const handler = apiHandler(
  log,
  makeAnswerSearch({
    staff: findStaff({ county: makeRotaReader(table), servedCounty: env.COUNTY }),
    search: makeSearchCases({
      store: { ...makeManyCases(table), ...makeSearchStore(table) },
      identify: makeIdentify(makeMac(new KMSClient({}), env.IDENTITY_KEY_ID)),
      clock,
    }),
    clock,
    log,
  }),
);
