import { type StaffRole } from '../../../shared/domain/escalation/policy.ts';

/** Who watches over the work of others. */
export const leadingRoles: readonly StaffRole[] = ['supervisor', 'director'];
