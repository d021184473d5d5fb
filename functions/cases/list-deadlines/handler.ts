import { inOrder, toDeadlineView } from '../../../shared/contracts/http/deadline-view.ts';
import { mayWork } from '../../../shared/domain/case/access.ts';
import { caseId } from '../../../shared/domain/kernel/ids.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { caseRoles } from '../../../shared/runtime/api/staff.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openCases } from '../../../shared/runtime/open-cases.ts';
import { envSchema } from './env.ts';

const log = makeLog('list-deadlines');
const { cases, staff } = openCases(readEnv(envSchema));

/** GET /v1/cases/{id}/deadlines: every clock of a case, explained. */
export const handler = apiHandler(log, async ({ principal, params, language }) => {
  const member = await staff(principal, caseRoles);
  if (!member.ok) return problem(member.error, language);
  const id = caseId.safeParse(params['id']);
  const file = id.success ? await cases.load(id.data) : null;
  if (file === null || !mayWork(member.value, file.case)) return problem('not-found', language);
  log('info', 'case.read', { caseId: file.case.caseId, staffId: member.value.staffId });
  return json(200, { items: inOrder(file.deadlines).map(toDeadlineView) }, { etag: `"${file.case.version}"` });
});
