import { makeRotaReader } from '../../../shared/adapters/dynamodb/county/rota-reader.ts';
import { makeProviderStore } from '../../../shared/adapters/dynamodb/provider/provider-store.ts';
import { toProviderWithHistory } from '../../../shared/contracts/http/providers/views.ts';
import { staffRoles } from '../../../shared/domain/escalation/policy.ts';
import { toInstant } from '../../../shared/domain/kernel/time.ts';
import { providerId } from '../../../shared/domain/provider/ids.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { envSchema } from './env.ts';

const env = readEnv(envSchema);
const table = openTable(env.TABLE_NAME);
const staff = findStaff({ county: makeRotaReader(table), servedCounty: env.COUNTY });
const providers = makeProviderStore(table);

export const handler = apiHandler(makeLog('get-provider'), async ({ principal, params, language }) => {
  const member = await staff(principal, staffRoles);
  if (!member.ok) return problem(member.error, language);
  const id = providerId.safeParse(params['id']);
  const provider = id.success ? await providers.load(id.data) : null;
  if (provider === null) return problem('not-found', language);
  const [request, history] = await Promise.all([
    providers.request(provider.providerId),
    providers.changesAfter(provider.providerId, 0),
  ]);
  const seen = { now: toInstant(systemClock()), request, language };
  return json(200, toProviderWithHistory(provider, history, seen), { etag: `"${provider.version}"` });
});
