import { type AuditLine } from '../../domain/audit/audit-line.ts';
import { localTimeOf } from '../../domain/calendar/local-time.ts';
import { toCsv } from './csv.ts';

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** 2026-11-23 07:04:05, on the wall clock of Romania. */
const wallClock = (at: AuditLine['at']): string => {
  const { date, timeOfDay } = localTimeOf(at);
  const seconds = timeOfDay / 1_000;
  return `${date} ${two(seconds / 3_600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
};

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
