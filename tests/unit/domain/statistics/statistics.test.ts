import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concerns } from '../../../../shared/domain/referral/concerns.ts';
import { categories, categoryOf, nationalCategories } from '../../../../shared/domain/statistics/categories.ts';
import { factOutcomes, sources } from '../../../../shared/domain/statistics/keys.ts';
import { countMonths, monthOf, monthsOf } from '../../../../shared/domain/statistics/months.ts';
import { factOf, referralFact, type ReferralFact } from '../../../../shared/domain/statistics/referral-fact.ts';
import { countFacts } from '../../../../shared/domain/statistics/statistics.ts';
import { anAccepted, aScreening, receiptOf, stranger } from '../../../support/builders/referral.ts';
import { aReport, subjectBody } from '../../../support/builders/report.ts';
import { at, monday } from '../../../support/builders/time.ts';

const fact = (number: number, extra: object = {}): ReferralFact =>
  referralFact.parse({
    referralId: receiptOf(number),
    acceptedAt: monday,
    source: 'school',
    urgency: 'routine',
    concerns: ['neglect'],
    subjects: [{ domicile: '20297', outcome: 'case-opened' }],
    ...extra,
  });

const asIs = (siruta: string | null) => siruta ?? 'unknown';

const anyFact = fc
  .record({
    number: fc.nat(10_000),
    source: fc.constantFrom(...sources),
    urgency: fc.constantFrom('immediate', 'urgent', 'routine'),
    concerns: fc.uniqueArray(fc.constantFrom(...concerns), { minLength: 1, maxLength: 4 }),
    subjects: fc.array(
      fc.record({
        domicile: fc.option(fc.constantFrom('20297', '20304', '174744')),
        outcome: fc.constantFrom(...factOutcomes),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ number, ...rest }) => fact(number, rest));

describe('statistics', () => {
  it('hold no small count, and their shown counts never exceed the total they are part of', () => {
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 40 }), (facts) => {
        const { referrals, persons, ...tables } = countFacts(facts, ['2026-11'], asIs);
        const shown = [
          referrals,
          persons,
          ...Object.values(tables).flatMap(({ total, rows }) => [total, ...rows.map(({ count }) => count)]),
        ];
        expect(shown.filter((count) => count !== null && count > 0 && count < 5)).toEqual([]);
        for (const { total, rows } of Object.values(tables)) {
          const sum = rows.reduce((together, { count }) => together + (count ?? 0), 0);
          if (total === null) expect(sum).toBe(0);
          else if (rows.every(({ count }) => count !== null)) expect(sum).toBe(total);
          else expect(sum).toBeLessThan(total);
        }
      }),
    );
  });

  it('count every person once in every table but that of categories', () => {
    fc.assert(
      fc.property(fc.array(anyFact, { minLength: 5, maxLength: 40 }), (facts) => {
        const total = facts.flatMap(({ subjects }) => subjects).length;
        const { bySource, byOutcome, byUrgency, byMonth, byCommune } = countFacts(facts, ['2026-11'], asIs);
        for (const table of [bySource, byOutcome, byUrgency, byMonth, byCommune])
          expect([total, null]).toContain(table.total);
        expect(byMonth.total).toBe(total);
      }),
    );
  });

  it('count a person in each category the report names, once', () => {
    const facts = Array.from({ length: 5 }, (_, number) =>
      fact(number, { concerns: ['neglect', 'physical-violence', 'poverty', 'housing'] }),
    );
    const { byCategory } = countFacts(facts, ['2026-11'], asIs);
    expect(byCategory.total).toBe(15);
    expect(byCategory.rows.filter(({ count }) => count !== 0)).toEqual([
      { key: 'neglect', count: 5 },
      { key: 'physical', count: 5 },
      { key: 'other-child-risk', count: 5 },
    ]);
  });

  it('rank communes, most first', () => {
    const facts = ['20297', '20297', '20304'].flatMap((domicile, place) =>
      Array.from({ length: 5 }, (_, number) =>
        fact(place * 10 + number, { subjects: [{ domicile, outcome: 'case-opened' }] }),
      ),
    );
    expect(countFacts(facts, ['2026-11'], asIs).byCommune.rows).toEqual([
      { key: '20297', count: 10 },
      { key: '20304', count: 5 },
    ]);
  });
});

describe('categories', () => {
  it('are seven of the nation, and every concern has one', () => {
    expect(nationalCategories).toHaveLength(7);
    const used = new Set(concerns.map(categoryOf));
    expect([...used].sort()).toEqual([...categories].sort());
  });

  it('guess none of the seven for what no source puts there', () => {
    for (const concern of ['trafficking', 'child-pornography', 'witness-of-domestic-violence'] as const)
      expect(categoryOf(concern)).toBe('other-violence');
  });
});

describe('what statistics know of a referral', () => {
  it('is no name, number, text or address', () => {
    const report = aReport({
      concerns: ['neglect', 'neglect'],
      subjects: [subjectBody({ address: { siruta: '20297', text: 'Strada Mioriței 7' } })],
    });
    const { referral } = aScreening({ accepted: anAccepted(1), report, known: [stranger('5110102441483')] });
    expect(factOf(referral, report)).toEqual({
      referralId: receiptOf(1),
      acceptedAt: monday,
      source: 'school',
      urgency: referral.triage.urgency,
      concerns: ['neglect'],
      subjects: [{ domicile: '20297', outcome: 'case-opened' }],
    });
  });
});

describe('months', () => {
  it('are those of the clock in Romania', () => {
    expect(monthOf(at('2026-10-31T22:30Z'))).toBe('2026-11');
    expect(monthOf(at('2026-10-31T21:30Z'))).toBe('2026-10');
  });

  it('of a period are both ends and what lies between', () => {
    expect(monthsOf('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(countMonths('2026-01', '2026-12')).toBe(12);
    expect(monthsOf('2026-11', '2026-10')).toEqual([]);
  });
});
