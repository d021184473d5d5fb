import { makeAlertStore } from '../../../shared/adapters/dynamodb/alert/alert-store.ts';
import { makeCountyReader } from '../../../shared/adapters/dynamodb/county/county-reader.ts';
import { makeReferralStore } from '../../../shared/adapters/dynamodb/referral/referral-store.ts';
import { makeGetReferral } from '../../../shared/application/referrals/get-referral.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { findSender } from '../../../shared/runtime/api/sender.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { envSchema } from './env.ts';

const env = readEnv(envSchema);
const table = openTable(env.TABLE_NAME);
const county = makeCountyReader(table);
const sender = findSender({ county, servedCounty: env.COUNTY });
const getReferral = makeGetReferral({ referrals: makeReferralStore(table), alerts: makeAlertStore(table), county });

export const handler = apiHandler(makeLog('get-referral'), async ({ principal, params, language }) => {
  const institution = await sender(principal, 'semnal/referrals.read');
  if (!institution.ok) return problem(institution.error, language);
  const view = await getReferral(params['id'] ?? '', institution.value.institutionId, language);
  return view.ok ? json(200, view.value) : problem(view.error, language);
});
