import { type StaffMember } from '../rota/rota.ts';
import { type Case } from './case.ts';

/** Supervisors and directors work every case; a case worker those assigned to them and those nobody has yet. */
export const mayWork = ({ staffId, roles }: StaffMember, { assignedTo }: Case): boolean =>
  roles.includes('supervisor') ||
  roles.includes('director') ||
  (roles.includes('case-worker') && (assignedTo === undefined || assignedTo.staffId === staffId));
