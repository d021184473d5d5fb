import * as z from 'zod/mini';
import { toAlertView } from '../../../shared/contracts/http/alerts/views.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { readPaging } from '../../../shared/runtime/api/paging.ts';
import { caseRoles } from '../../../shared/runtime/api/staff.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openAlerts } from '../../../shared/runtime/open-alerts.ts';
import { envSchema } from './env.ts';

const { alerts, staff } = openAlerts(readEnv(envSchema));
const stateFilter = z._default(z.enum(['open', 'acknowledged', 'drills']), 'open');

export const handler = apiHandler(makeLog('list-alerts'), async ({ principal, query, language }) => {
  const member = await staff(principal, caseRoles);
  if (!member.ok) return problem(member.error, language);
  const state = stateFilter.safeParse(query['state']);
  if (!state.success) return problem('content-invalid', language);
  const { limit, cursor } = readPaging(query);
  const page = await alerts.list(state.data, limit, cursor);
  if (!page.ok) return problem(page.error, language);
  return json(200, { items: page.value.items.map(toAlertView), next: page.value.next });
});
