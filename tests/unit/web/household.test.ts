import { describe, expect, it } from 'vitest';
import { type ReportView } from '../../../web/src/api/answers.ts';
import { householdOf } from '../../../web/src/cases/file/household.ts';

type Report = ReportView['report'];

const caseIdOf = (number: number) => `C000000000000${number}`;
const monday = '2026-11-23T08:00:00.000Z';

/** A report as staff see it, about these people; each of them got a case. */
const reported = (subjects: Report['subjects'], carers: NonNullable<Report['carers']> = []): ReportView => ({
  referralId: 'BC-7K3M-9QXD',
  version: 2,
  state: 'screened',
  institutionId: 'scoala-12',
  institutionKind: 'school',
  acceptedAt: monday,
  claimedUrgency: 'routine',
  triage: null,
  warnings: [],
  outcomes: subjects.map((_, subject) => ({
    kind: 'case-opened',
    subject,
    rule: 'R1',
    at: monday,
    personId: 'P00000000000000000000',
    caseId: caseIdOf(subject + 1),
  })),
  report: {
    urgency: 'routine',
    concerns: ['school-absence'],
    narrative: 'Lipsește de trei săptămâni.',
    observedAt: monday,
    immediateDanger: 'no',
    reporter: { name: 'Elena Dobre', function: 'diriginte', withheldFromFamily: true },
    subjects,
    carers,
  },
});

describe('the household of a case', () => {
  const siblings = [
    { lastName: 'Popa', firstName: 'Ana', householdRole: 'child' },
    { lastName: 'Popa', firstName: 'Ion', householdRole: 'sibling', address: { text: 'Str. Lungă 3' } },
  ] satisfies Report['subjects'];

  it('is everybody reported with the person, with their own cases, and the carers', () => {
    const mother = { name: 'Maria Popa', relation: 'mother', abroad: true } as const;
    expect(householdOf(caseIdOf(1), [reported(siblings, [mother])])).toMatchObject([
      { name: 'Popa Ion', role: 'sibling', caseId: caseIdOf(2), address: 'Str. Lungă 3' },
      { name: 'Maria Popa', role: 'mother', caseId: null, abroad: true },
    ]);
  });

  it('has somebody named in several referrals once, as the newest has them', () => {
    const older = reported(siblings, [{ name: 'Maria Popa', relation: 'mother', abroad: false }]);
    const newer = reported(siblings, [{ name: 'MARIA POPA', relation: 'mother', abroad: true }]);
    expect(householdOf(caseIdOf(1), [older, newer])).toMatchObject([
      { name: 'Popa Ion' },
      { name: 'MARIA POPA', abroad: true },
    ]);
  });

  it('is empty where nobody else is named', () => {
    expect(householdOf(caseIdOf(1), [reported([{ firstName: 'Ana' }])])).toEqual([]);
    expect(householdOf(caseIdOf(1), [])).toEqual([]);
  });
});
