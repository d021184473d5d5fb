import * as z from 'zod/mini';
import { urgencies } from '../kernel/urgency.ts';
import { categories, categoryOf } from './categories.ts';
import { factOutcomes, sources } from './keys.ts';
import { monthOf } from './months.ts';
import { type ReferralFact } from './referral-fact.ts';
import { cell, hideOne, hideSmall } from './suppression.ts';

/** Counts by one thing, with their sum. The sum of a table whose rows overlap counts somebody in each row they are in. */
const table = z.strictObject({ total: cell, rows: z.array(z.strictObject({ key: z.string(), count: cell })) });
type Table = z.infer<typeof table>;

/**
 * Persons reported in a period, counted one way at a time: tables of two dimensions would let small counts be computed. Every table
 * counts persons in referrals; `byCategory` counts a person in each category the report names.
 */
export const statistics = z.strictObject({
  referrals: cell,
  persons: cell,
  byCategory: table,
  bySource: table,
  byOutcome: table,
  byUrgency: table,
  byMonth: table,
  /** By SIRUTA code of the municipality, town or commune of domicile; `elsewhere`: of another county, `unknown`: no code was sent. */
  byCommune: table,
});
export type Statistics = z.infer<typeof statistics>;

const count = (keys: readonly string[], found: readonly string[]): Table => {
  const { total, cells } = hideSmall(keys.map((key) => found.filter((one) => one === key).length));
  return { total, rows: keys.map((key, index) => ({ key, count: cells[index] ?? null })) };
};

/** Most first, those not shown last. */
const ranked = ({ total, rows }: Table): Table => ({
  total,
  rows: rows.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0) || (a.key < b.key ? -1 : 1)),
});

/**
 * @param months of the period, in order: 2026-11.
 * @param communeOf the municipality, town or commune of a SIRUTA code, `elsewhere` or `unknown`.
 */
export const countFacts = (
  facts: readonly ReferralFact[],
  months: readonly string[],
  communeOf: (siruta: string | null) => string,
): Statistics => {
  const persons = facts.flatMap((fact) => fact.subjects.map((subject) => ({ ...fact, ...subject })));
  const communes = persons.map(({ domicile }) => communeOf(domicile));
  const bySource = count(
    sources,
    persons.map(({ source }) => source),
  );
  return {
    referrals: bySource.total === null ? null : hideOne(facts.length),
    persons: bySource.total,
    byCategory: count(
      categories,
      persons.flatMap(({ concerns }) => [...new Set(concerns.map(categoryOf))]),
    ),
    bySource,
    byOutcome: count(
      factOutcomes,
      persons.map(({ outcome }) => outcome),
    ),
    byUrgency: count(
      urgencies,
      persons.map(({ urgency }) => urgency),
    ),
    byMonth: count(
      months,
      persons.map(({ acceptedAt }) => monthOf(acceptedAt)),
    ),
    byCommune: ranked(count([...new Set(communes)], communes)),
  };
};
