import { makeCaseStore } from '../../../shared/adapters/dynamodb/case/case-store.ts';
import { makeRotaReader } from '../../../shared/adapters/dynamodb/county/rota-reader.ts';
import { toCaseView } from '../../../shared/contracts/http/cases/views.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { answerByRoute, type Answer } from '../../../shared/runtime/api/routes.ts';
import { caseRoles, findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { envSchema } from './env.ts';
import { makeGetCase } from './get-case.ts';
import { makeTellVersion } from './tell-version.ts';

const env = readEnv(envSchema);
const log = makeLog('get-case');
const table = openTable(env.TABLE_NAME);
const staff = findStaff({ county: makeRotaReader(table), servedCounty: env.COUNTY });
const cases = makeCaseStore(table);
const getCase = makeGetCase({ cases, clock: systemClock });
const tellVersion = makeTellVersion({ cases });

const read: Answer = async ({ principal, params, language, requestId }) => {
  const member = await staff(principal, caseRoles);
  if (!member.ok) return problem(member.error, language);
  const found = await getCase(params['id'] ?? '', member.value, requestId);
  if (!found.ok) return problem(found.error, language);
  const { case: shown, person } = found.value;
  log('info', 'case.read', { caseId: shown.caseId, staffId: member.value.staffId });
  return json(200, toCaseView(shown, person), { etag: `"${shown.version}"` });
};

const version: Answer = async ({ principal, params, language }) => {
  const member = await staff(principal, caseRoles);
  if (!member.ok) return problem(member.error, language);
  const found = await tellVersion(params['id'] ?? '', member.value);
  return found === null ? problem('not-found', language) : json(200, { version: found }, { etag: `"${found}"` });
};

/** A case with its person; and its version alone, for a page that asks whether it is still so. */
export const handler = apiHandler(
  log,
  answerByRoute({ 'GET /v1/cases/{id}': read, 'GET /v1/cases/{id}/version': version }),
);
