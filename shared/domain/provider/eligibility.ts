import * as z from 'zod/mini';
import { localDate, type LocalDate } from '../calendar/local-date.ts';

/** Ages in completed years, both ends included; without an upper end, everyone from there on. */
export const ageBand = z
  .strictObject({
    from: z.int().check(z.minimum(0), z.maximum(125)),
    to: z.nullable(z.int().check(z.minimum(0), z.maximum(125))),
  })
  .check(z.refine(({ from, to }) => to === null || from <= to, { error: 'age-band-reversed' }));
export type AgeBand = z.infer<typeof ageBand>;

/** What must have been decided about a person before a service may take them in. */
export const measures = [
  'service-plan',
  'protection-plan',
  'placement',
  'emergency-placement',
  'specialised-supervision',
  'protection-order',
  'disability-certificate',
] as const;
export const measure = z.enum(measures);
export type Measure = z.infer<typeof measure>;

export const measureLabels = {
  'service-plan': 'plan de servicii',
  'protection-plan': 'plan individualizat de protecție',
  placement: 'plasament',
  'emergency-placement': 'plasament în regim de urgență',
  'specialised-supervision': 'supraveghere specializată',
  'protection-order': 'ordin de protecție',
  'disability-certificate': 'certificat de handicap',
} as const satisfies Record<Measure, string>;

/** Most net income a month for each member of the family, in whole lei, from a day on; null: since ever. */
export const incomeCeiling = z.strictObject({
  from: z.nullable(localDate),
  leiPerHead: z.int().check(z.minimum(0), z.maximum(1_000_000)),
});
export type IncomeCeiling = z.infer<typeof incomeCeiling>;

/** Whom a service takes. An empty list sets no condition of that sort. */
export const eligibility = z.strictObject({
  ages: z.array(ageBand),
  /** Any one of them is enough. */
  measures: z.array(measure),
  /** One a day; each holds until the next begins. */
  incomeCeilings: z
    .array(incomeCeiling)
    .check(
      z.refine((rows) => new Set(rows.map(({ from }) => from)).size === rows.length, { error: 'ceiling-repeated' }),
    ),
});
export type Eligibility = z.infer<typeof eligibility>;

/** The ceiling in force on a day; null: none. */
export const ceilingOn = ({ incomeCeilings }: Pick<Eligibility, 'incomeCeilings'>, day: LocalDate): number | null => {
  const begun = incomeCeilings.filter(({ from }) => from === null || from <= day);
  const last = begun.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)).at(-1);
  return last?.leiPerHead ?? null;
};

export const admitsAge = ({ ages }: Pick<Eligibility, 'ages'>, age: number): boolean =>
  ages.length === 0 || ages.some(({ from, to }) => from <= age && (to === null || age <= to));

/** What is known of a person; null: not known. */
export type Applicant = { age: number | null; measures: readonly Measure[] | null; leiPerHead: number | null };

type Condition = 'age' | 'measure' | 'income';
export type Verdict =
  | { kind: 'eligible' }
  | { kind: 'not-eligible'; because: Condition[] }
  /** Nothing known speaks against it, but these are not known. */
  | { kind: 'unclear'; missing: Condition[] };

const judge = (answers: Readonly<Record<Condition, boolean | null>>): Verdict => {
  const conditions = (['age', 'measure', 'income'] as const).map(
    (condition) => [condition, answers[condition]] as const,
  );
  const because = conditions.flatMap(([condition, fits]) => (fits === false ? [condition] : []));
  const missing = conditions.flatMap(([condition, fits]) => (fits === null ? [condition] : []));
  if (because.length > 0) return { kind: 'not-eligible', because };
  return missing.length > 0 ? { kind: 'unclear', missing } : { kind: 'eligible' };
};

/** Whether a service takes a person on a day, by the rules in force that day. */
export const eligibilityOn = (
  rules: Eligibility,
  { age, measures: has, leiPerHead }: Applicant,
  day: LocalDate,
): Verdict => {
  const ceiling = ceilingOn(rules, day);
  return judge({
    age: rules.ages.length === 0 ? true : age === null ? null : admitsAge(rules, age),
    measure:
      rules.measures.length === 0 ? true : has === null ? null : rules.measures.some((needed) => has.includes(needed)),
    income: ceiling === null ? true : leiPerHead === null ? null : leiPerHead <= ceiling,
  });
};
