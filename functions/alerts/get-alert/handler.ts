import { toAlertWithPagesView } from '../../../shared/contracts/http/alerts/views.ts';
import { alertId } from '../../../shared/domain/kernel/ids.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { caseRoles } from '../../../shared/runtime/api/staff.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openAlerts } from '../../../shared/runtime/open-alerts.ts';
import { envSchema } from './env.ts';
import { makeGetAlert } from './get-alert.ts';

const { staff, ...deps } = openAlerts(readEnv(envSchema));
const getAlert = makeGetAlert(deps);

export const handler = apiHandler(makeLog('get-alert'), async ({ principal, params, language }) => {
  const member = await staff(principal, caseRoles);
  if (!member.ok) return problem(member.error, language);
  const id = alertId.safeParse(params['id']);
  const { staffId, name } = member.value;
  const found = id.success ? await getAlert(id.data, { staffId, name, via: 'console' }) : null;
  if (found === null) return problem('not-found', language);
  return json(200, toAlertWithPagesView(found), { etag: `"${found.alert.version}"` });
});
