import { searchBody } from '../../../shared/contracts/http/casework/requests.ts';
import { toSearchView } from '../../../shared/contracts/http/casework/views.ts';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { type Clock } from '../../../shared/domain/kernel/time.ts';
import { fewestLetters, readQuery, type SearchFault } from '../../../shared/domain/search/read-query.ts';
import { contentInvalid, type NamedFault } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { caseRoles, type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type Log } from '../../../shared/runtime/log.ts';
import { type SearchCases } from './search-cases.ts';

type Deps = { staff: ReturnType<typeof findStaff>; search: SearchCases; clock: Clock; log: Log };

const faultOf = (code: SearchFault): NamedFault =>
  code === 'name-too-short'
    ? { pointer: '/text', code: 'too-short', values: { minimum: String(fewestLetters) } }
    : { pointer: '/text', code };

/** POST /v1/searches: what is looked for is personal, so it is in the body and never in the address. */
export const makeAnswerSearch =
  ({ staff, search, clock, log }: Deps): Answer =>
  async (request) => {
    const { language, principal, requestId } = request;
    const member = await staff(principal, caseRoles);
    if (!member.ok) return problem(member.error, language);
    const body = readBody(searchBody, request);
    if (!body.ok)
      return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });
    const { text, ...filters } = body.value;
    const query = readQuery(text, clock());
    if (!query.ok) return contentInvalid(request, [faultOf(query.error)]);
    const found = await search(query.value, filters, member.value, requestId);
    log('info', 'cases.searched', { staffId: member.value.staffId, count: found.found.length });
    return json(200, toSearchView(query.value.by, found));
  };
