import { makeCaseStore } from '../../../shared/adapters/dynamodb/case/case-store.ts';
import { makeRotaReader } from '../../../shared/adapters/dynamodb/county/rota-reader.ts';
import { toCaseView } from '../../../shared/contracts/http/cases/views.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { caseRoles, findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { envSchema } from './env.ts';
import { makeGetCase } from './get-case.ts';

const env = readEnv(envSchema);
const log = makeLog('get-case');
const table = openTable(env.TABLE_NAME);
const staff = findStaff({ county: makeRotaReader(table), servedCounty: env.COUNTY });
const getCase = makeGetCase({ cases: makeCaseStore(table), clock: systemClock });

export const handler = apiHandler(log, async ({ principal, params, language, requestId }) => {
  const member = await staff(principal, caseRoles);
  if (!member.ok) return problem(member.error, language);
  const found = await getCase(params['id'] ?? '', member.value, requestId);
  if (!found.ok) return problem(found.error, language);
  const { case: read, person } = found.value;
  log('info', 'case.read', { caseId: read.caseId, staffId: member.value.staffId });
  return json(200, toCaseView(read, person), { etag: `"${read.version}"` });
});
