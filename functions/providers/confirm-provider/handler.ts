import { makeRotaReader } from '../../../shared/adapters/dynamodb/county/rota-reader.ts';
import { makeProviderStore } from '../../../shared/adapters/dynamodb/provider/provider-store.ts';
import { confirmationRequestBody } from '../../../shared/contracts/http/providers/requests.ts';
import { toProviderView } from '../../../shared/contracts/http/providers/views.ts';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { toInstant } from '../../../shared/domain/kernel/time.ts';
import { providerId } from '../../../shared/domain/provider/ids.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { readIfMatch } from '../../../shared/runtime/api/if-match.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { makeConfirmProvider, type Refusal } from './confirm-provider.ts';
import { envSchema } from './env.ts';

const env = readEnv(envSchema);
const log = makeLog('confirm-provider');
const table = openTable(env.TABLE_NAME);
const staff = findStaff({ county: makeRotaReader(table), servedCounty: env.COUNTY });
const providers = makeProviderStore(table);
const confirm = makeConfirmProvider({ providers, clock: systemClock });

const refuse = (refusal: Refusal, request: ApiRequest): ApiResponse => {
  switch (refusal.code) {
    case 'service-unknown':
      return contentInvalid(request, [{ pointer: `/services/${refusal.position}/serviceId`, code: refusal.code }]);
    case 'version-stale': {
      const { version, changes } = refusal;
      return problem(refusal.code, request.language, { version, changes });
    }
    case 'not-found':
    case 'provider-removed':
      return problem(refusal.code, request.language);
  }
};

export const handler = apiHandler(log, async (request) => {
  const { principal, params, headers, language } = request;
  const member = await staff(principal, ['supervisor', 'admin']);
  if (!member.ok) return problem(member.error, language);
  const id = providerId.safeParse(params['id']);
  if (!id.success) return problem('not-found', language);
  const expected = readIfMatch(headers);
  if (expected === null) return problem('if-match-missing', language);
  const body = readBody(confirmationRequestBody, request);
  if (!body.ok)
    return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });

  const { staffId, name } = member.value;
  const confirmed = await confirm(id.data, body.value.services, { staffId, name }, expected);
  if (!confirmed.ok) return refuse(confirmed.error, request);
  const provider = confirmed.value;
  log('info', 'provider.confirmed', { providerId: id.data, staffId, count: body.value.services.length });
  const seen = { now: toInstant(systemClock()), request: await providers.request(id.data), language };
  return json(200, toProviderView(provider, provider.services, seen), { etag: `"${provider.version}"` });
});
