import { makeCountyReader } from '../../../shared/adapters/dynamodb/county/county-reader.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { findSender } from '../../../shared/runtime/api/sender.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { envSchema } from './env.ts';
import { makeGetMe } from './get-me.ts';

const env = readEnv(envSchema);
const where = { county: makeCountyReader(openTable(env.TABLE_NAME)), servedCounty: env.COUNTY };
const getMe = makeGetMe({ sender: findSender(where), staff: findStaff(where) });

/** GET /v1/me */
export const handler = apiHandler(makeLog('get-me'), async ({ principal, language }) => {
  const me = await getMe(principal);
  return me.ok ? json(200, me.value) : problem(me.error, language);
});
