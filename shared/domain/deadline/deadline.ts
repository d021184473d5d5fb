import * as z from 'zod/mini';
import { caseId, deadlineId, timerId } from '../kernel/ids.ts';
import { receiptNumber } from '../referral/receipt.ts';
import { instant } from '../kernel/time.ts';
import { explanation } from './compute-deadline.ts';
import { deadlineRule, verification } from './deadline-rule.ts';

/** What a clock runs on: a case, or a referral that still waits for an answer. */
export const clockOwner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('case'), caseId }),
  z.strictObject({ kind: z.literal('referral'), referralId: receiptNumber }),
]);
export type ClockOwner = z.infer<typeof clockOwner>;

const text = z.string().check(z.minLength(1));

/** Who did it: a named person, the service itself (a clock, a new version of the rules), or a partner institution. */
export const actor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), staffId: text, name: text }),
  z.strictObject({ kind: z.literal('service') }),
  z.strictObject({ kind: z.literal('institution'), institutionId: text }),
]);
export type Actor = z.infer<typeof actor>;

/** The timer that will look at the deadline next. One at a time; an older one finds nothing to do. */
const wake = z.strictObject({ timerId, fireAt: instant });
export type Wake = z.infer<typeof wake>;

const pauseGround = { reason: z.string(), why: text, by: actor };

/** A pause that is over. */
const pastPause = z.strictObject({ ...pauseGround, from: instant, to: instant });
export type PastPause = z.infer<typeof pastPause>;

/** The present pause. At `endsAt` the reason's allowance is used up, and the clock runs again. */
const currentPause = z.strictObject({ ...pauseGround, since: instant, endsAt: instant });

/**
 * The record that the strict instant passed unmet: one per deadline, whatever happens later; it is never removed, only
 * explained. Rule, article and instants are those it was recorded with. When a correction moves the due instant on and that
 * passes unmet too, this is noted in `passedAgain`.
 */
const breach = z.strictObject({
  rule: z.string(),
  settingsVersion: z.int(),
  /** What it breaches: the rule's article, or its source; null for a promise of the service. */
  article: z.nullable(z.string()),
  verification: z.nullable(verification),
  strictDue: instant,
  latestLegal: instant,
  recordedAt: instant,
  passedAgain: z.array(z.strictObject({ strictDue: instant, latestLegal: instant, recordedAt: instant })),
  explanations: z.array(z.strictObject({ by: actor, at: instant, text })),
});
export type Breach = z.infer<typeof breach>;

/** Against the strict instant and the latest legal one, which is the first that is too late. */
const timeliness = z.enum(['in-time', 'after-strict', 'after-legal']);
export type Timeliness = z.infer<typeof timeliness>;

const common = {
  deadlineId,
  owner: clockOwner,
  version: z.int().check(z.positive()),
  /** The rule as it was when the clock started or was last recomputed: a running deadline keeps it. */
  rule: deadlineRule,
  settingsVersion: z.int(),
  openedAt: instant,
  eventAt: instant,
  /** While paused: as if the pause had ended the moment it began. */
  strictDue: instant,
  latestLegal: instant,
  explanation,
  pauses: z.array(pastPause),
  /** The furthest reminder sent, in percent of the term; 0 for none. */
  remindedPercent: z.int().check(z.minimum(0), z.maximum(99)),
};

/**
 * A clock on a case or a referral. `breached` is overdue and still to be met; `met` and `cancelled` end it, and keep the breach, if any.
 * `open` and `paused` have a breach only when a correction moved an overdue deadline back into the future.
 */
export const deadline = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('open'), ...common, breach: z.nullable(breach), wake }),
  z.strictObject({ state: z.literal('paused'), ...common, breach: z.nullable(breach), pause: currentPause, wake }),
  z.strictObject({
    state: z.literal('breached'),
    ...common,
    breach,
    /** How many steps of the rule's overdue list were told. */
    raised: z.int().check(z.minimum(0)),
    /** Null when everybody on the list was told. */
    wake: z.nullable(wake),
  }),
  z.strictObject({
    state: z.literal('met'),
    ...common,
    breach: z.nullable(breach),
    metAt: instant,
    recordedAt: instant,
    by: actor,
    timeliness,
  }),
  z.strictObject({
    state: z.literal('cancelled'),
    ...common,
    breach: z.nullable(breach),
    cancelledAt: instant,
    by: actor,
    why: text,
  }),
]);
export type Deadline = z.infer<typeof deadline>;
export type OpenDeadline = Extract<Deadline, { state: 'open' }>;
export type PausedDeadline = Extract<Deadline, { state: 'paused' }>;
export type BreachedDeadline = Extract<Deadline, { state: 'breached' }>;
export type RunningDeadline = OpenDeadline | PausedDeadline | BreachedDeadline;
export type EndedDeadline = Exclude<Deadline, RunningDeadline>;
