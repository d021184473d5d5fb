import { toBreachView } from '../../../shared/contracts/http/board/to-breach-view.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type BreachReader } from '../../../shared/ports/board.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { readInterval } from '../../../shared/runtime/api/read-interval.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';
import { leadingRoles } from './leading-roles.ts';

type Deps = { staff: ReturnType<typeof findStaff>; breaches: BreachReader; clock: Clock };

/** A year and a month. */
const mostDays = 400;

/** GET /v1/breaches */
export const makeAnswerBreaches =
  ({ staff, breaches, clock }: Deps): Answer =>
  async ({ principal, query, language }) => {
    const member = await staff(principal, leadingRoles);
    if (!member.ok) return problem(member.error, language);
    const times = readInterval(query, mostDays, language);
    if (!times.ok) return problem('content-invalid', language, { errors: times.error });

    const { from, until } = times.value;
    const clocks = await breaches.recordedBetween(from, until);
    const owners = clocks.flatMap(({ owner }) => (owner.kind === 'case' ? [owner.caseId] : []));
    const cases = await breaches.casesOf([...new Set(owners)]);
    const now = toInstant(clock());
    const items = clocks.flatMap((one) => toBreachView(one, cases, now));
    return json(200, { from, until, items: items.toSorted((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1)) });
  };
