import { type AuditLine } from '../../domain/audit/audit-line.ts';
import { toCsv } from './csv.ts';
import { wallClock } from './wall-clock.ts';

const sortTexts = {
  read: 'citire',
  case: 'caz',
  rota: 'grafic de permanență',
  institution: 'instituție',
  settings: 'setări',
  act: 'administrare',
} as const satisfies Record<AuditLine['sort'], string>;

const head = ['Ora României', 'UTC', 'Cine', 'Fel', 'Ce', 'Despre'];

/** Lines of the audit as a table for a file. */
export const auditCsv = (lines: readonly AuditLine[]): string =>
  toCsv([
    head,
    ...lines.map(({ at, by, sort, what, about }) => [wallClock(at), at, by, sortTexts[sort], what, about ?? '']),
  ]);
