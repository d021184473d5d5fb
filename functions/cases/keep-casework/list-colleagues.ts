import { type Colleague } from '../../../shared/contracts/http/casework/views.ts';
import { isClosed } from '../../../shared/domain/case/case.ts';
import { workers } from '../../../shared/domain/case/transitions.ts';
import { type StaffRole } from '../../../shared/domain/escalation/policy.ts';
import { type ManyCases } from '../../../shared/ports/casework.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';

/** The newest cases that are counted: open ones are among them in any county that closes its cases. */
export const mostCounted = 5_000;

const leads: readonly StaffRole[] = ['supervisor', 'director'];

type Deps = {
  staff: ReturnType<typeof findStaff>;
  county: Pick<CountyReader, 'rota'>;
  cases: Pick<ManyCases, 'newest'>;
};

/** To whom a case can be given, least loaded first. Only those who give cases see who has how many. */
export const makeListColleagues =
  ({ staff, county, cases }: Deps): Answer =>
  async ({ principal, language }) => {
    const member = await staff(principal, leads);
    if (!member.ok) return problem(member.error, language);
    const [rota, newest] = await Promise.all([county.rota(), cases.newest(mostCounted)]);
    const open = newest.cases.filter((one) => !isClosed(one));
    const items = rota.staff
      .filter(({ active, roles }) => active && roles.some((role) => workers.includes(role)))
      .map(({ staffId, name, roles }): Colleague => {
        const own = open.filter(({ assignedTo }) => assignedTo?.staffId === staffId);
        return { staffId, name, roles, openCases: own.length };
      })
      .toSorted((a, b) => a.openCases - b.openCases || a.name.localeCompare(b.name, 'ro'));
    return json(200, { items, complete: newest.complete });
  };
