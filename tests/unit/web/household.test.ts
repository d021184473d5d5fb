import { describe, expect, it } from 'vitest';
import { householdOf } from '../../../web/src/cases/file/household.ts';
import { cnpOf } from '../../support/builders/people.ts';
import { aReport, subjectBody } from '../../support/builders/report.ts';
import { aScreened } from '../../support/builders/referral.ts';
import { toReportView } from '../../../shared/contracts/http/referrals/report-view.ts';

const caseIdOf = (number: number) => `C000000000000${number}`;

const reported = (subjects: object[], extra: object = {}) => {
  const report = aReport({
    subjects: subjects.map((one, index) => subjectBody({ cnp: cnpOf(index + 1), ...one })),
    ...extra,
  });
  const opened = (subject: number) => ({
    kind: 'case-opened',
    subject,
    rule: 'R1',
    at: '2026-11-23T08:00:00.000Z',
    personId: 'P00000000000000000000',
    caseId: caseIdOf(subject + 1),
  });
  return toReportView(aScreened({ outcomes: subjects.map((_, index) => opened(index)) }), report);
};

describe('the household of a case', () => {
  const siblings = [
    { lastName: 'Popa', firstName: 'Ana', householdRole: 'child' },
    { lastName: 'Popa', firstName: 'Ion', householdRole: 'sibling', address: { text: 'Str. Lungă 3' } },
  ];

  it('is everybody reported with the person, with their own cases, and the carers', () => {
    const carers = [{ name: 'Maria Popa', relation: 'mother', abroad: true }];
    expect(householdOf(caseIdOf(1), [reported(siblings, { carers })])).toMatchObject([
      { name: 'Popa Ion', role: 'sibling', caseId: caseIdOf(2), address: 'Str. Lungă 3' },
      { name: 'Maria Popa', role: 'mother', caseId: null, abroad: true },
    ]);
  });

  it('has somebody named in several referrals once, as the newest has them', () => {
    const older = reported(siblings, { carers: [{ name: 'Maria Popa', relation: 'mother', abroad: false }] });
    const newer = reported(siblings, { carers: [{ name: 'MARIA POPA', relation: 'mother', abroad: true }] });
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
