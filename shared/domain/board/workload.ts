import { isClosed, type Case } from '../case/case.ts';
import { type StaffMember } from '../rota/rota.ts';

/** How many open cases somebody has. */
export type Load = { staffId: string; name: string; cases: number };
export type Workload = { people: Load[]; nobody: number };

/**
 * Open cases per person, most first: everybody who works cases, also without any, and whoever else has some. A case that is
 * monitored after its end is not counted: the work on it is over.
 */
export const workloadOf = (cases: readonly Case[], staff: readonly StaffMember[]): Workload => {
  const open = cases.filter((one) => !isClosed(one));
  const owners = new Map(
    staff.flatMap(({ staffId, name, active, roles }) =>
      active && roles.includes('case-worker') ? [[staffId, name]] : [],
    ),
  );
  for (const { assignedTo } of open) if (assignedTo !== undefined) owners.set(assignedTo.staffId, assignedTo.name);
  const people = [...owners].map(([staffId, name]) => ({
    staffId,
    name,
    cases: open.filter(({ assignedTo }) => assignedTo?.staffId === staffId).length,
  }));
  return {
    people: people.toSorted((a, b) => b.cases - a.cases || (a.name < b.name ? -1 : 1)),
    nobody: open.filter(({ assignedTo }) => assignedTo === undefined).length,
  };
};
