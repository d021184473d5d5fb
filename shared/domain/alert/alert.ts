import * as z from 'zod/mini';
import { channel, escalationPolicy } from '../escalation/policy.ts';
import { clockOwner } from '../deadline/deadline.ts';
import { alertId, caseId, deadlineId, timerId } from '../kernel/ids.ts';
import { duration, instant } from '../kernel/time.ts';
import { urgency } from '../kernel/urgency.ts';
import { receiptNumber } from '../referral/receipt.ts';

/** The named person who answered, and how. */
export const answeredBy = z.strictObject({
  staffId: z.string(),
  name: z.string(),
  via: z.enum(['console', 'link', 'sms']),
});
export type AnsweredBy = z.infer<typeof answeredBy>;

export const declineReasons = [
  'not-available',
  'too-far',
  'conflict-of-interest',
  'already-on-a-case',
  'other',
] as const;
export const declineReason = z.enum(declineReasons);

const decline = z.strictObject({ ...answeredBy.shape, at: instant, reason: declineReason, round: z.int() });

/** Where an escalation stands: a level of the policy, or the last resort after every round. */
export const position = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), round: z.int().check(z.positive()), level: z.int().check(z.minimum(0)) }),
  z.strictObject({ kind: z.literal('last-resort'), time: z.int().check(z.positive()) }),
]);
export type Position = z.infer<typeof position>;

/** What an alert calls people for: a referral that came in, or a deadline that passed unmet. */
export const alertSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('referral') }),
  z.strictObject({ kind: z.literal('overdue'), owner: clockOwner, deadlineId, rule: z.string() }),
]);

const common = {
  alertId,
  version: z.int().check(z.positive()),
  raisedAt: instant,
  urgency,
  about: alertSubject,
  /** The referral it goes back to. */
  referralId: receiptNumber,
  /** Cases that whoever acknowledges takes, if nobody has them; none for an overdue deadline. */
  caseIds: z.array(caseId),
  /** The policy as it was when the alert was raised: a running alert keeps it. */
  policy: escalationPolicy,
  policyVersion: z.int(),
  linkValidFor: duration,
  retryUnreachableAfter: duration,
  /** How many levels were started so far; numbers the pages and the timers, never goes back. */
  step: z.int().check(z.positive()),
  position,
  declines: z.array(decline),
};

/**
 * An alert's life. It ends only as `acknowledged`, by a named person (rule 3 of the design); until then it is `paging`
 * someone, or `unreachable`: nobody at any level can be reached, and it tries again shortly and raises an alarm.
 */
export const alert = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('paging'), ...common, levelStartedAt: instant, answerBy: instant, timerId }),
  z.strictObject({ state: z.literal('unreachable'), ...common, since: instant, answerBy: instant, timerId }),
  z.strictObject({
    state: z.literal('acknowledged'),
    ...common,
    acknowledgedBy: answeredBy,
    acknowledgedAt: instant,
    /** The fourth fact: when that person first spoke to or saw the subject. */
    firstContactAt: z.nullable(instant),
  }),
]);
export type Alert = z.infer<typeof alert>;
export type OpenAlert = Exclude<Alert, { state: 'acknowledged' }>;

const addressed = {
  alertId,
  step: z.int().check(z.positive()),
  /** Numbered within its step. */
  ordinal: z.int().check(z.positive()),
  staffId: z.string(),
  name: z.string(),
  channel,
  /** E.164 phone, e-mail address, or for push and webhook the person's contact method: `ana/M7K3…`. */
  to: z.string(),
  /** Channels to fall back to when this one fails for good, in order. */
  fallback: z.array(z.strictObject({ channel, to: z.string() })),
  createdAt: instant,
  linkExpiresAt: instant,
  /** When this person answered with this notification's one-time link. */
  linkUsedAt: z.nullable(instant),
  /** How often its provider was asked so far, and what the last refusal was, as a code. Pages of version 1 have neither. */
  attempts: z._default(z.int().check(z.minimum(0)), 0),
  lastFailure: z._default(z.nullable(z.string()), null),
};

/**
 * One page to one person by one channel. `handed` means the provider took it (a 2xx with a message id), nothing more;
 * `delivered` comes only from the provider's receipt; acknowledgement and first contact are facts of the alert.
 */
export const notification = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('pending'), ...addressed }),
  z.strictObject({ state: z.literal('handed'), ...addressed, handedAt: instant, providerMessageId: z.string() }),
  z.strictObject({
    state: z.literal('delivered'),
    ...addressed,
    handedAt: instant,
    deliveredAt: instant,
    providerMessageId: z.string(),
  }),
  z.strictObject({ state: z.literal('failed'), ...addressed, failedAt: instant, failure: z.string() }),
  /** The alert was answered before this page left. */
  z.strictObject({ state: z.literal('withdrawn'), ...addressed, withdrawnAt: instant }),
]);
export type Notification = z.infer<typeof notification>;
export type PendingNotification = Extract<Notification, { state: 'pending' }>;

/** An alert with every page it sent, as one read of its partition gives it. */
export type AlertWithPages = { alert: Alert; pages: readonly Notification[] };
