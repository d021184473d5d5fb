import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concerns } from '../../../../shared/domain/referral/concerns.ts';
import { triageReport, triageRules } from '../../../../shared/domain/triage/triage.ts';
import { urgencies, worse } from '../../../../shared/domain/kernel/urgency.ts';
import { riskForm } from '../../../support/builders/county.ts';
import { aReport, subjectBody } from '../../../support/builders/report.ts';
import { monday } from '../../../support/builders/time.ts';

const method = { ...riskForm, highIfYes: [...riskForm.highIfYes] };
const triage = (extra: Record<string, unknown>) => triageReport(aReport(extra), method, new Date(monday));
const born = (birthDate: string) => [subjectBody({ birthDate, cnp: undefined })];
const ofAge = (approximateAge: number) => [subjectBody({ approximateAge, cnp: undefined, birthDate: undefined })];
const answers = (...items: number[]) => ({ riskForm: Object.fromEntries(items.map((item) => [String(item), 'yes'])) });

/** For each rule a report on which it speaks, and one close to it on which it does not. */
const table: [rule: string, urgency: string, fires: Record<string, unknown>[], silent: Record<string, unknown>[]][] = [
  ['T01', 'immediate', [{ immediateDanger: 'yes' }], [{ immediateDanger: 'unknown' }, { immediateDanger: 'no' }]],
  ['T02', 'immediate', [{ urgency: 'immediate' }], [{ urgency: 'urgent' }]],
  [
    'T03',
    'immediate',
    [{ police: answers(7) }, { police: answers(1, 2, 3, 4, 5) }],
    [{ police: answers(1, 2, 3, 4) }, {}],
  ],
  ['T04', 'urgent', [{ urgency: 'urgent' }], [{ urgency: 'routine' }]],
  ['T05', 'urgent', [{ police: answers(1, 2, 3, 4) }], [{ police: answers(1, 2, 3) }, { police: {} }]],
  [
    'T06',
    'urgent',
    [{ hospital: { newbornLeft: true } }, { concerns: ['child-left-in-hospital'] }],
    [{ hospital: { newbornLeft: false } }, { hospital: {} }],
  ],
  [
    'T07',
    'urgent',
    [
      { concerns: ['physical-violence'] },
      { concerns: ['poverty', 'suicide-attempt'] },
      { concerns: ['adult-trafficking'] },
      { concerns: ['unaccompanied-child'] },
    ],
    [{ concerns: ['poverty', 'self-harm'] }],
  ],
  [
    'T08',
    'urgent',
    [
      { concerns: ['neglect'], subjects: born('2023-11-24') },
      { concerns: ['psychological-violence'], subjects: ofAge(2) },
      { concerns: ['witness-of-domestic-violence'], subjects: [...ofAge(40), ...born('2026-11-01')] },
    ],
    [
      { concerns: ['neglect'], subjects: born('2023-11-23') },
      { concerns: ['neglect'], subjects: ofAge(3) },
      { concerns: ['neglect'], subjects: [subjectBody({ cnp: undefined, birthDate: undefined })] },
      { concerns: ['poverty'], subjects: ofAge(1) },
    ],
  ],
  [
    'T09',
    'urgent',
    [{ concerns: ['domestic-violence'], police: { aggressorEvicted: false } }],
    [
      { concerns: ['domestic-violence'], police: { aggressorEvicted: true } },
      { concerns: ['domestic-violence'], police: {} },
      { concerns: ['poverty'], police: { aggressorEvicted: false } },
    ],
  ],
  [
    'T10',
    'urgent',
    [
      { immediateDanger: 'unknown', concerns: ['self-harm'] },
      { immediateDanger: 'unknown', concerns: ['neglect'] },
    ],
    [
      { immediateDanger: 'no', concerns: ['self-harm'] },
      { immediateDanger: 'unknown', concerns: ['poverty'] },
    ],
  ],
  ['T99', 'routine', [{}], []],
];

describe('the triage table', () => {
  it('has a test for every rule', () => {
    expect(triageRules.map(({ id }) => id)).toEqual(table.map(([id]) => id));
  });

  it.each(table.flatMap(([rule, urgency, fires]) => fires.map((extra) => ({ rule, urgency, extra }))))(
    'rule $rule raises to $urgency: $extra',
    ({ rule, urgency, extra }) => {
      const { rules, urgency: decided } = triage(extra);
      expect(rules).toContain(rule);
      expect(decided).toBe(urgency);
    },
  );

  it.each(table.flatMap(([rule, , , silent]) => silent.map((extra) => ({ rule, extra }))))(
    'rule $rule does not speak: $extra',
    ({ rule, extra }) => {
      expect(triage(extra).rules).not.toContain(rule);
    },
  );

  it('says why in Romanian, with a comma below where it belongs', () => {
    for (const { because } of triageRules) {
      expect(because.length).toBeGreaterThan(10);
      expect(because).not.toMatch(/[şţŞŢ]/);
    }
  });
});

describe('the triage of a report', () => {
  it('names the first rule that demands what was decided, and every rule that spoke', () => {
    expect(triage({ urgency: 'urgent', immediateDanger: 'yes', concerns: ['sexual-violence'] })).toEqual({
      urgency: 'immediate',
      decidedBy: 'T01',
      rules: ['T01', 'T04', 'T07', 'T99'],
      tableVersion: 1,
    });
  });

  it('turns three on the third birthday, also where no leap day lies between', () => {
    const on = (day: string) =>
      triageReport(
        aReport({ concerns: ['neglect'], subjects: born('2024-11-23') }),
        method,
        new Date(`${day}T08:00:00Z`),
      ).rules;
    expect(on('2027-11-22')).toContain('T08');
    expect(on('2027-11-23')).not.toContain('T08');
  });

  it('never lowers what the sender claims, nor a danger that is stated', () => {
    const report = fc.record({
      urgency: fc.constantFrom(...urgencies),
      concerns: fc.uniqueArray(fc.constantFrom(...concerns), { minLength: 1, maxLength: 5 }),
      immediateDanger: fc.constantFrom('yes', 'no', 'unknown'),
      police: fc.option(
        fc.record({
          riskForm: fc.dictionary(fc.integer({ min: 1, max: 30 }).map(String), fc.constantFrom('yes', 'no')),
        }),
        { nil: undefined },
      ),
    });
    fc.assert(
      fc.property(report, (extra) => {
        const { urgency, decidedBy, rules } = triage(extra);
        expect(worse(urgency, extra.urgency)).toBe(urgency);
        if (extra.immediateDanger === 'yes') expect(urgency).toBe('immediate');
        expect(rules).toContain(decidedBy);
        expect(triageRules.find(({ id }) => id === decidedBy)?.raisesTo).toBe(urgency);
      }),
    );
  });
});
