import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../shared/domain/calendar/local-date.ts';
import { ceilingOn, eligibility, eligibilityOn } from '../../../../shared/domain/provider/eligibility.ts';

const day = (text: string) => localDate.parse(text);
const rules = eligibility.parse({
  ages: [
    { from: 3, to: 6 },
    { from: 65, to: null },
  ],
  measures: ['placement', 'emergency-placement'],
  incomeCeilings: [
    { from: '2026-07-01', leiPerHead: 1650 },
    { from: null, leiPerHead: 1200 },
    { from: '2026-01-01', leiPerHead: 1500 },
  ],
});
const none = eligibility.parse({ ages: [], measures: [], incomeCeilings: [] });

describe('an income ceiling', () => {
  it.each([
    ['2020-05-05', 1200],
    ['2025-12-31', 1200],
    ['2026-01-01', 1500],
    ['2026-06-30', 1500],
    ['2026-07-01', 1650],
    ['2030-01-01', 1650],
  ])('on %s is %i lei', (on, lei) => {
    expect(ceilingOn(rules, day(on))).toBe(lei);
  });

  it('is none before the first begins, or where there is none', () => {
    expect(ceilingOn({ incomeCeilings: [{ from: day('2026-01-01'), leiPerHead: 900 }] }, day('2025-12-31'))).toBeNull();
    expect(ceilingOn(none, day('2026-01-01'))).toBeNull();
  });

  it('cannot begin twice on a day', () => {
    const twice = [1, 2].map((leiPerHead) => ({ from: '2026-01-01', leiPerHead }));
    expect(eligibility.safeParse({ ...none, incomeCeilings: twice }).success).toBe(false);
  });
});

describe('an age', () => {
  it('has no band that ends before it begins', () => {
    expect(eligibility.safeParse({ ...none, ages: [{ from: 7, to: 6 }] }).success).toBe(false);
  });
});

describe('whether a service takes a person', () => {
  const on = day('2026-11-23');
  it.each([
    [{ age: 5, measures: ['placement'], leiPerHead: 1650 }, { kind: 'eligible' }],
    [{ age: 80, measures: ['emergency-placement'], leiPerHead: 0 }, { kind: 'eligible' }],
    [
      { age: 7, measures: ['placement'], leiPerHead: 0 },
      { kind: 'not-eligible', because: ['age'] },
    ],
    [
      { age: 64, measures: [], leiPerHead: 1651 },
      { kind: 'not-eligible', because: ['age', 'measure', 'income'] },
    ],
    [
      { age: null, measures: ['placement'], leiPerHead: null },
      { kind: 'unclear', missing: ['age', 'income'] },
    ],
    [
      { age: null, measures: ['service-plan'], leiPerHead: 0 },
      { kind: 'not-eligible', because: ['measure'] },
    ],
  ] as const)('%j: %j', (applicant, verdict) => {
    expect(eligibilityOn(rules, applicant, on)).toEqual(verdict);
  });

  it('follows the ceiling of the day', () => {
    const applicant = { age: 5, measures: ['placement'] as const, leiPerHead: 1600 };
    expect(eligibilityOn(rules, applicant, day('2026-06-30'))).toEqual({ kind: 'not-eligible', because: ['income'] });
    expect(eligibilityOn(rules, applicant, day('2026-07-01'))).toEqual({ kind: 'eligible' });
  });

  it('asks nothing where the service sets no condition', () => {
    expect(eligibilityOn(none, { age: null, measures: null, leiPerHead: null }, on)).toEqual({ kind: 'eligible' });
  });
});
