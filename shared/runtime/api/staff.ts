import { type StaffRole } from '../../domain/escalation/policy.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { type StaffMember } from '../../domain/rota/rota.ts';
import { type CountyReader } from '../../ports/county.ts';
import { type Principal } from './principal.ts';

export type StaffRefusal = 'unauthenticated' | 'not-allowed' | 'other-county';

/** Everyone who works cases; an administrator configures and does not read them. */
export const caseRoles: readonly StaffRole[] = ['case-worker', 'supervisor', 'director'];

/**
 * The member of staff who calls: signed in for this county, with one of the roles both in the token and in the rota now,
 * so that someone who left loses access before the token ends.
 */
export const findStaff =
  ({ county, servedCounty }: { county: Pick<CountyReader, 'rota'>; servedCounty: string }) =>
  async (principal: Principal | null, allowed: readonly StaffRole[]): Promise<Result<StaffMember, StaffRefusal>> => {
    if (principal === null) return err('unauthenticated');
    if (principal.county !== servedCounty) return err('other-county');
    if (principal.kind !== 'staff' || !principal.roles.some((role) => allowed.includes(role)))
      return err('not-allowed');
    const { staff } = await county.rota();
    const member = staff.find(({ staffId, active }) => staffId === principal.staffId && active);
    if (member === undefined || !member.roles.some((role) => allowed.includes(role))) return err('not-allowed');
    return ok(member);
  };
