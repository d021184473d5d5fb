import { caseNamesBody } from '../../../shared/contracts/http/casework/requests.ts';
import { toCaseNames } from '../../../shared/contracts/http/casework/views.ts';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { caseRoles, type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type Log } from '../../../shared/runtime/log.ts';
import { type NameCases } from './name-cases.ts';

type Deps = { staff: ReturnType<typeof findStaff>; name: NameCases; log: Log };

/** POST /v1/case-names: for a list that shows names because somebody asked it to. */
export const makeAnswerNames =
  ({ staff, name, log }: Deps): Answer =>
  async (request) => {
    const { language, principal, requestId } = request;
    const member = await staff(principal, caseRoles);
    if (!member.ok) return problem(member.error, language);
    const body = readBody(caseNamesBody, request);
    if (!body.ok)
      return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });
    const named = await name(body.value.caseIds, member.value, requestId);
    log('info', 'cases.named', { staffId: member.value.staffId, count: named.length });
    return json(200, toCaseNames(named));
  };
