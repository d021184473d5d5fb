import { KMSClient } from '@aws-sdk/client-kms';
import { makeCaseStore } from '../../../shared/adapters/dynamodb/case/case-store.ts';
import { makeManyCases } from '../../../shared/adapters/dynamodb/case/many-cases.ts';
import { makeRotaReader } from '../../../shared/adapters/dynamodb/county/rota-reader.ts';
import { makeSearchStore } from '../../../shared/adapters/dynamodb/search/search-store.ts';
import { makeIdentify } from '../../../shared/adapters/kms/identify.ts';
import { makeMac } from '../../../shared/adapters/kms/mac.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerByRoute } from '../../../shared/runtime/api/routes.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { makeAnswerNames } from './answer-names.ts';
import { makeAnswerSearch } from './answer-search.ts';
import { envSchema } from './env.ts';
import { makeNameCases } from './name-cases.ts';
import { makeSearchCases } from './search-cases.ts';

const env = readEnv(envSchema);
const log = makeLog('search-cases');
const table = openTable(env.TABLE_NAME);
const clock = systemClock;
const staff = findStaff({ county: makeRotaReader(table), servedCounty: env.COUNTY });
const store = { ...makeCaseStore(table), ...makeManyCases(table), ...makeSearchStore(table) };
const identify = makeIdentify(makeMac(new KMSClient({}), env.IDENTITY_KEY_ID));

/** Finds cases by CNP, number or name, and tells whom cases are about, for whoever may work them. */
export const handler = apiHandler(
  log,
  answerByRoute({
    'POST /v1/case-names': makeAnswerNames({ staff, name: makeNameCases({ store, clock }), log }),
    'POST /v1/searches': makeAnswerSearch({ staff, search: makeSearchCases({ store, identify, clock }), clock, log }),
  }),
);
