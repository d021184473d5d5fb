import * as z from 'zod/mini';
import { localDate, type LocalDate } from '../calendar/local-date.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { duration } from '../kernel/time.ts';

/** How sure we are of a legal fact: read in the act, seen in a secondary source, quoted by practitioners only. */
export const verification = z.enum(['verified', 'secondary', 'unverified']);

const text = z.string().check(z.minLength(1));
const code = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

export const termUnits = ['minutes', 'hours', 'calendar-days', 'working-days', 'months'] as const;

/** A length of time as a rule writes it. How each unit is counted: compute-deadline.ts. */
export const term = z.strictObject({ quantity: z.int().check(z.positive()), unit: z.enum(termUnits) });
export type Term = z.infer<typeof term>;

/** Who is reminded and told of an overdue; `case-worker` is the case's own, not every case worker. */
const recipient = z.enum(['case-worker', 'supervisor', 'director']);
export type Recipient = z.infer<typeof recipient>;

/** A reminder when so much of the term is over: 75 % of 48 hours is 36 hours after the event. */
export const reminder = z.strictObject({ atPercent: z.int().check(z.minimum(1), z.maximum(99)), to: recipient });

/** Who is told of an overdue, so long after the strict instant; without `after`, at once. */
export const overdueStep = z.strictObject({ to: recipient, after: z.optional(duration) });

/**
 * A reason a clock may be stopped for. `atMost` limits all pauses of one deadline for this reason together; after that the
 * clock runs again by itself.
 */
const pauseReason = z.strictObject({ reason: code, label: text, atMost: duration });

/**
 * A legal or promised term: a row of the county pack, as shown to people, never "the law says" unless verified. `source` is
 * null for a promise of the service itself. Required: rule, event, obligation, within, source, verification. Optional:
 * - `variant` tells rows of one rule apart that hold at the same time (D4: `urban` 1 hour, `rural` 2 hours);
 * - `actor`: who must do it; `article`: the article a breach cites, where `source` names the act only;
 * - `legalMaximum`: where sources conflict, the longest term a source allows. Alerts run on `within`, the latest legal instant
 *   is counted from this (D15: within 48 hours, at most 5 calendar days);
 * - `validFrom`, `validTo`: first and last local date of events the row is for; a new text of the law is a new row;
 * - `reminders` and `overdue` replace the defaults below; an empty list means none;
 * - `pauses`: reasons the clock may be stopped for; without it, none.
 */
export const deadlineRule = z
  .strictObject({
    rule: z.string().check(z.regex(/^D\d+$/)),
    variant: z.optional(code),
    event: text,
    actor: z.optional(text),
    obligation: text,
    within: term,
    legalMaximum: z.optional(term),
    source: z.nullable(z.string()),
    article: z.optional(text),
    verification: z.nullable(verification),
    validFrom: z.optional(localDate),
    validTo: z.optional(localDate),
    reminders: z.optional(z.array(reminder)),
    overdue: z.optional(z.array(overdueStep)),
    pauses: z.optional(z.array(pauseReason)),
  })
  .check(
    z.refine(({ validFrom, validTo }) => validFrom === undefined || validTo === undefined || validFrom <= validTo, {
      error: 'the rule would end before it begins',
      path: ['validTo'],
    }),
  );
export type DeadlineRule = z.infer<typeof deadlineRule>;

/** For rules that name none: the case's worker at half and at four fifths of the term. A choice of the service, not of the law. */
export const defaultReminders: readonly z.infer<typeof reminder>[] = [
  { atPercent: 50, to: 'case-worker' },
  { atPercent: 80, to: 'case-worker' },
];

/** For rules that name none: the worker at once, the supervisor after 4 hours, the director after a day. A choice of the service. */
export const defaultOverdue: readonly z.infer<typeof overdueStep>[] = [
  { to: 'case-worker' },
  { to: 'supervisor', after: { hours: 4 } },
  { to: 'director', after: { hours: 24 } },
];

const isValidOn = ({ validFrom, validTo }: DeadlineRule, date: LocalDate): boolean =>
  (validFrom === undefined || validFrom <= date) && (validTo === undefined || date <= validTo);

export type RuleFault = { kind: 'no-rule-in-force' | 'several-rules-in-force'; rule: string; date: LocalDate };

/** The row for an event of that local date. */
export const ruleInForce = (
  rules: readonly DeadlineRule[],
  wanted: { rule: string; variant?: string },
  date: LocalDate,
): Result<DeadlineRule, RuleFault> => {
  const [found, another] = rules.filter(
    (row) => row.rule === wanted.rule && row.variant === wanted.variant && isValidOn(row, date),
  );
  if (found === undefined) return err({ kind: 'no-rule-in-force', rule: wanted.rule, date });
  if (another !== undefined) return err({ kind: 'several-rules-in-force', rule: wanted.rule, date });
  return ok(found);
};

const overlap = (a: DeadlineRule, b: DeadlineRule): boolean =>
  (a.validFrom === undefined || b.validTo === undefined || a.validFrom <= b.validTo) &&
  (b.validFrom === undefined || a.validTo === undefined || b.validFrom <= a.validTo);

/** Positions of rows that say the same rule and variant for the same dates as an earlier row: faults of a county pack. */
export const contradictingRules = (rules: readonly DeadlineRule[]): number[] =>
  rules.flatMap((row, index) =>
    rules
      .slice(0, index)
      .some((earlier) => earlier.rule === row.rule && earlier.variant === row.variant && overlap(earlier, row))
      ? [index]
      : [],
  );
