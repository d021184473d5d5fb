import * as z from 'zod/mini';
import { makeRotaReader } from '../../../shared/adapters/dynamodb/county/rota-reader.ts';
import { makeProviderStore } from '../../../shared/adapters/dynamodb/provider/provider-store.ts';
import { faultsOf } from '../../../shared/contracts/http/faults.ts';
import { providerSearch } from '../../../shared/contracts/http/providers/requests.ts';
import { staffRoles } from '../../../shared/domain/escalation/policy.ts';
import { territoryOf } from '../../../shared/domain/places/territory.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { readPaging } from '../../../shared/runtime/api/paging.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { envSchema } from './env.ts';
import { makeListProviders } from './list-providers.ts';

const env = readEnv(envSchema);
const table = openTable(env.TABLE_NAME);
const staff = findStaff({ county: makeRotaReader(table), servedCounty: env.COUNTY });
const listProviders = makeListProviders({ providers: makeProviderStore(table), clock: systemClock });

export const handler = apiHandler(makeLog('list-providers'), async (request) => {
  const { principal, query, language } = request;
  const member = await staff(principal, staffRoles);
  if (!member.ok) return problem(member.error, language);
  const wanted = z.safeParse(providerSearch, query);
  if (!wanted.success)
    return problem('content-invalid', language, { errors: faultsOf(wanted.error.issues, query, language) });
  const { place: siruta, age = null, need = null } = wanted.data;
  const place = siruta === undefined ? null : territoryOf(siruta);
  if (siruta !== undefined && place === null)
    return contentInvalid(request, [{ pointer: '/place', code: 'siruta-unknown' }]);
  const page = await listProviders({ search: { place, age, need }, ...readPaging(query), language });
  return page.ok ? json(200, page.value) : problem(page.error, language);
});
