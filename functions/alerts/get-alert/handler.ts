import { toAlertView, toPageView } from '../../../shared/contracts/http/alert-view.ts';
import { alertId } from '../../../shared/domain/kernel/ids.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { caseRoles } from '../../../shared/runtime/api/staff.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openAlerts } from '../../../shared/runtime/open-alerts.ts';
import { envSchema } from './env.ts';

const { alerts, staff } = openAlerts(readEnv(envSchema));

export const handler = apiHandler(makeLog('get-alert'), async ({ principal, params, language }) => {
  const member = await staff(principal, caseRoles);
  if (!member.ok) return problem(member.error, language);
  const id = alertId.safeParse(params['id']);
  const found = id.success ? await alerts.load(id.data) : null;
  if (found === null) return problem('not-found', language);
  const view = { ...toAlertView(found.alert), pages: found.pages.map(toPageView) };
  return json(200, view, { etag: `"${found.alert.version}"` });
});
