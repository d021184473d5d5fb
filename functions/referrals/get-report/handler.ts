import { toReportView } from '../../../shared/contracts/http/referrals/report-view.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { caseRoles } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openReports } from '../../../shared/runtime/open-reports.ts';
import { envSchema } from './env.ts';

const env = readEnv(envSchema);
const log = makeLog('get-report');
const { staff, read } = openReports(openTable(env.TABLE_NAME), env.COUNTY);

/** GET /v1/referrals/{id}/report: what was reported, for the staff who work it. */
export const handler = apiHandler(log, async ({ principal, params, language, requestId }) => {
  const member = await staff(principal, caseRoles);
  if (!member.ok) return problem(member.error, language);
  const found = await read({ written: params['id'] ?? '', reader: member.value, requestId, file: null });
  if (!found.ok) return problem(found.error, language);
  const { referral, report } = found.value;
  log('info', 'referral.read', { referralId: referral.referralId, staffId: member.value.staffId });
  return json(200, toReportView(referral, report), { etag: `"${referral.version}"` });
});
