import { toInstant } from '../../../shared/domain/kernel/time.ts';
import { callsOfMonth, monthOf, type Call } from '../../../shared/domain/line/call.ts';
import { countCalls } from '../../../shared/domain/line/statistics.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { caseRoles } from '../../../shared/runtime/api/staff.ts';
import { type CallDeps } from './open-call.ts';
import { readMonths } from './read-months.ts';

const pageSize = 100;

/** GET /v1/call-statistics: a year has some thousand calls, read month by month. */
export const makeStatistics = ({ store, staff, clock }: CallDeps): Answer => {
  const callsOf = async (month: string): Promise<Call[]> => {
    const found: Call[] = [];
    let cursor: string | null = null;
    do {
      const page = await store.list(callsOfMonth(month), pageSize, cursor);
      if (!page.ok) throw new Error(`a cursor of our own is ${page.error}`);
      found.push(...page.value.items);
      cursor = page.value.next;
    } while (cursor !== null);
    return found;
  };

  return async (request) => {
    const member = await staff(request.principal, caseRoles);
    if (!member.ok) return problem(member.error, request.language);
    const months = readMonths(request, monthOf(toInstant(clock())));
    if (!months.ok) return months.error;
    const calls = await Promise.all(months.value.map(callsOf));
    const [from = '', to = from] = [months.value[0], months.value.at(-1)];
    return json(200, { from, to, ...countCalls(calls.flat()) });
  };
};
