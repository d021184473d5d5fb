import { toWaitingRequest } from '../../../shared/contracts/http/casework/views.ts';
import { mayWork } from '../../../shared/domain/case/access.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type ManyCases } from '../../../shared/ports/casework.ts';
import { type CaseReadStore } from '../../../shared/ports/cases.ts';
import { type RequestStore } from '../../../shared/ports/requests.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { readPaging } from '../../../shared/runtime/api/paging.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { caseRoles, type findStaff } from '../../../shared/runtime/api/staff.ts';

type Deps = {
  staff: ReturnType<typeof findStaff>;
  requests: Pick<RequestStore, 'waiting'>;
  cases: Pick<ManyCases, 'cases'>;
  reads: Pick<CaseReadStore, 'noteRead'>;
  clock: Clock;
};

/**
 * What institutions still owe an answer to, over all cases the reader may work. A question says something of its person, so
 * each case shown counts as read. A page may hold fewer than asked for: the others are not the reader's.
 */
export const makeListWaiting =
  ({ staff, requests, cases, reads, clock }: Deps): Answer =>
  async ({ principal, query, language, requestId }) => {
    const member = await staff(principal, caseRoles);
    if (!member.ok) return problem(member.error, language);
    const { limit, cursor } = readPaging(query);
    const page = await requests.waiting(limit, cursor);
    if (!page.ok) return problem(page.error, language);
    const { items, next } = page.value;
    const own = (await cases.cases([...new Set(items.map(({ caseId }) => caseId))])).filter((one) =>
      mayWork(member.value, one),
    );
    const at = toInstant(clock());
    const { staffId } = member.value;
    await Promise.all(own.map(({ caseId }) => reads.noteRead({ caseId, staffId, at, requestId })));
    const shown = items.filter((request) => own.some(({ caseId }) => caseId === request.caseId));
    return json(200, { items: shown.map(toWaitingRequest), next });
  };
