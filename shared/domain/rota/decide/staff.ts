import { err, ok } from '../../kernel/result.ts';
import { type StaffRole } from '../../escalation/policy.ts';
import { newFindings } from '../new-findings.ts';
import { type Rota, type StaffMember } from '../rota.ts';
import { rotaOf, type RotaFile } from '../rota-file.ts';
import { type Decided, type Decide, type DecisionContext } from './decision.ts';
import { publishedFor } from './publish.ts';

const isAdministrator = ({ roles, active }: StaffMember): boolean => active && roles.includes('admin');

/** The change with what it makes wrong in the year to come; people leave all the same, so it is told and not refused. */
const withStaff = (file: RotaFile, staff: StaffMember[], about: string, { now }: DecisionContext): Decided => {
  const plan: Rota = { ...file.plan, staff };
  return {
    plan,
    live: file.live,
    change: { what: 'staff-changed', about, layer: null, from: null, until: null, why: null },
    findings: newFindings(rotaOf(file), rotaOf({ ...file, plan }), publishedFor(now)),
  };
};

/** Somebody new, under an id that nobody had before. Their addresses count once they have proven them themselves. */
export const addStaff =
  (member: Omit<StaffMember, 'active' | 'verified'>): Decide =>
  (file, context) => {
    const { staff } = file.plan;
    if (staff.some(({ staffId }) => staffId === member.staffId)) return err({ code: 'staff-id-taken' });
    return ok(withStaff(file, [...staff, { ...member, verified: [], active: true }], member.staffId, context));
  };

/**
 * What somebody may do, and whether they still work here. Nobody takes the administration from themselves, and one administrator
 * stays.
 */
export const changeStaff =
  (staffId: string, access: { roles: StaffRole[]; active: boolean }): Decide =>
  (file, context) => {
    const before = file.plan.staff.find((one) => one.staffId === staffId);
    if (before === undefined) return err({ code: 'entry-unknown' });
    const after: StaffMember = { ...before, ...access };
    if (isAdministrator(before) && !isAdministrator(after)) {
      if (context.by.staffId === staffId) return err({ code: 'own-access' });
      if (file.plan.staff.filter(isAdministrator).length === 1) return err({ code: 'last-administrator' });
    }
    const staff = file.plan.staff.map((one) => (one === before ? after : one));
    return ok(withStaff(file, staff, staffId, context));
  };
