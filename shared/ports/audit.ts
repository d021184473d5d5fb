import { type AdminAct } from '../domain/audit/admin-act.ts';
import { type AuditLine, type AuditPeriod } from '../domain/audit/audit-line.ts';

/** Notes what an administrator does, before it is done. */
export type NoteAct = (act: AdminAct) => Promise<void>;

/** What is kept of who did and read what; lines in any order. */
export type AuditReader = {
  /** Who read or changed a record, by its id: a case, a referral or a call. */
  ofRecord: (id: string, period: AuditPeriod) => Promise<AuditLine[]>;
  ofPerson: (staffId: string, period: AuditPeriod) => Promise<AuditLine[]>;
  /** Changes of settings and rota, and acts of administrators. */
  ofAdministration: (period: AuditPeriod) => Promise<AuditLine[]>;
};
