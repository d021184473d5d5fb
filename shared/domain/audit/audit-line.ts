import * as z from 'zod/mini';
import { instant } from '../kernel/time.ts';

/** What a line of the audit is about: a look, a change of a case, of the rota, of an institution, of the settings, or an act. */
const auditSorts = ['read', 'case', 'rota', 'institution', 'settings', 'act'] as const;

/** Who did or read what, when. `what` is the code of the step, `about` an id: no line says what was in a record. */
export const auditLine = z.strictObject({
  at: instant,
  by: z.string(),
  sort: z.enum(auditSorts),
  what: z.string(),
  about: z.nullable(z.string()),
});
export type AuditLine = z.infer<typeof auditLine>;

/** From `from` (included) until `until` (not included). */
export type AuditPeriod = { from: z.infer<typeof instant>; until: z.infer<typeof instant> };

/** Newest first; of the same instant in the order of what they are about. */
export const inAuditOrder = (a: AuditLine, b: AuditLine): number =>
  b.at.localeCompare(a.at) || (a.about ?? '').localeCompare(b.about ?? '');

/** The months a period touches, by Coordinated Universal Time: `2026-11`. */
export const monthsOf = ({ from, until }: AuditPeriod): string[] => {
  const months: string[] = [];
  const last = until.slice(0, 7);
  for (let month = from.slice(0, 7); month <= last;) {
    months.push(month);
    const [year = 0, number = 0] = month.split('-').map(Number);
    month = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  }
  return months;
};
