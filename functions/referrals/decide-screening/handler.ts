import { KMSClient } from '@aws-sdk/client-kms';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeCountyReader } from '../../../shared/adapters/dynamodb/county/county-reader.ts';
import { makeReferralStore } from '../../../shared/adapters/dynamodb/referral/referral-store.ts';
import { makeScreeningStore } from '../../../shared/adapters/dynamodb/referral/screening-store.ts';
import { makeIdentify } from '../../../shared/adapters/kms/identify.ts';
import { makeMac } from '../../../shared/adapters/kms/mac.ts';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { screeningDecision } from '../../../shared/contracts/http/referrals/screening-request.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { readIfMatch } from '../../../shared/runtime/api/if-match.ts';
import { caseRoles, findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { makeDecideScreening } from './decide-screening.ts';
import { envSchema } from './env.ts';

const env = readEnv(envSchema);
const log = makeLog('decide-screening');
const table = openTable(env.TABLE_NAME);
const county = makeCountyReader(table);
const staff = findStaff({ county, servedCounty: env.COUNTY });

const decide = makeDecideScreening({
  referrals: makeReferralStore(table),
  screenings: makeScreeningStore(table),
  county,
  identify: makeIdentify(makeMac(new KMSClient({}), env.IDENTITY_KEY_ID)),
  digest: sha256,
  clock: systemClock,
  ownCounty: env.SERVES_COUNTY,
});

export const handler = apiHandler(log, async (request) => {
  const { principal, language, params, headers } = request;
  const member = await staff(principal, caseRoles);
  if (!member.ok) return problem(member.error, language);
  const body = readBody(screeningDecision, request);
  if (!body.ok)
    return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });
  const { staffId, name } = member.value;
  const decided = await decide(params['id'] ?? '', body.value, { staffId, name }, readIfMatch(headers));
  if (!decided.ok) {
    const { code, ...why } = decided.error;
    return problem(code, language, why);
  }
  const { referralId, version, outcomes } = decided.value;
  log('info', 'referral.outcome-decided', { referralId, staffId, because: body.value.decision });
  return json(200, { referralId, version, outcomes }, { etag: `"${version}"` });
});
