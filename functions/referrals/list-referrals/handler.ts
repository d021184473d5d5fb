import { makeInstitutionReader } from '../../../shared/adapters/dynamodb/county/institution-reader.ts';
import { makeReferralStore } from '../../../shared/adapters/dynamodb/referral/referral-store.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { file, json, problem } from '../../../shared/runtime/api/http.ts';
import { readPaging } from '../../../shared/runtime/api/paging.ts';
import { findSender } from '../../../shared/runtime/api/sender.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { envSchema } from './env.ts';
import { makeExportReferrals } from './export-referrals.ts';
import { listedReferral } from './list-referrals.ts';

const env = readEnv(envSchema);
const table = openTable(env.TABLE_NAME);
const referrals = makeReferralStore(table);
const sender = findSender({ county: makeInstitutionReader(table), servedCounty: env.COUNTY });

const exportReferrals = makeExportReferrals({ referrals });

/** One page, or everything as a table for whoever asks for one. */
export const handler = apiHandler(makeLog('list-referrals'), async ({ principal, query, headers, language }) => {
  const institution = await sender(principal, 'semnal/referrals.read');
  if (!institution.ok) return problem(institution.error, language);
  const { institutionId } = institution.value;
  if (headers['accept']?.includes('text/csv') === true)
    return file('text/csv; charset=utf-8', 'sesizari.csv', Buffer.from(await exportReferrals(institutionId)));
  const { limit, cursor } = readPaging(query);
  const page = await referrals.listOf(institutionId, limit, cursor);
  if (!page.ok) return problem(page.error, language);
  return json(200, { items: page.value.items.map(listedReferral), next: page.value.next });
});
