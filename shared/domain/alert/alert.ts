import * as z from 'zod/mini';
import { alertGroup } from './group.ts';
import { offer, someone } from './offer.ts';
import { channel, escalationPolicy } from '../escalation/policy.ts';
import { clockOwner } from '../deadline/deadline.ts';
import { alertId, caseId, deadlineId, dispatchId, drillId, timerId } from '../kernel/ids.ts';
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

/**
 * Why somebody who took an alert has it no longer: no first contact was noted in time, somebody else accepted it from them, they
 * declined after all while the other of a pair was still awaited, or a supervisor sent the alert on.
 */
export const acceptanceEnds = ['expired', 'handed-over', 'withdrawn', 'escalated'] as const;

/** One person's acceptance; it stands while `ended` is null. */
const acceptance = z.strictObject({
  ...answeredBy.shape,
  at: instant,
  ended: z.nullable(z.strictObject({ at: instant, why: z.enum(acceptanceEnds) })),
});
export type Acceptance = z.infer<typeof acceptance>;

/** When a person first had the alert before their eyes, proven by their sign-in or by a button they pressed. */
const reading = z.strictObject({ ...someone.shape, at: instant });

/** Where an escalation stands: a level of the policy, or the last resort after every round. */
export const position = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), round: z.int().check(z.positive()), level: z.int().check(z.minimum(0)) }),
  z.strictObject({ kind: z.literal('last-resort'), time: z.int().check(z.positive()) }),
]);
export type Position = z.infer<typeof position>;

/** A supervisor or director who sent the alert to another level, and why. */
const sending = z.strictObject({ ...someone.shape, at: instant, reason: z.string(), to: position });

/**
 * What an alert calls people for: a referral that came in, a deadline that passed unmet, a mobile team that is not heard of; or
 * nothing real: a drill of the people on call, or the service's own probe, which wakes nobody. Those end by themselves at
 * `endsBy` and are in no list or statistic of real alerts.
 */
export const alertSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('referral') }),
  z.strictObject({ kind: z.literal('overdue'), owner: clockOwner, deadlineId, rule: z.string() }),
  z.strictObject({ kind: z.literal('drill'), drillId, startedBy: z.string(), endsBy: instant }),
  z.strictObject({ kind: z.literal('check-in'), dispatchId }),
  z.strictObject({ kind: z.literal('canary'), endsBy: instant }),
]);

const common = {
  alertId,
  version: z.int().check(z.positive()),
  raisedAt: instant,
  urgency,
  about: alertSubject,
  /** The referral it goes back to; a drill has none. */
  referralId: z.nullable(receiptNumber),
  /** Every referral it speaks for, the first among them: later ones about the same cases joined it while it was open. */
  referralIds: z.array(receiptNumber),
  /** Cases that whoever acknowledges takes, if nobody has them; none for an overdue deadline. */
  caseIds: z.array(caseId),
  /** The policy as it was when the alert was raised: a running alert keeps it. */
  policy: escalationPolicy,
  policyVersion: z.int(),
  linkValidFor: duration,
  retryUnreachableAfter: duration,
  /** How long a person to whom the alert is handed over has to accept it. */
  handOverWithin: duration,
  /** How many levels and offers were started so far; numbers the pages and the timers, never goes back. */
  step: z.int().check(z.positive()),
  position,
  declines: z.array(decline),
  /** How many people must have it: two where a level asks for the mobile team's pair. */
  needs: z.int().check(z.positive()),
  /** Everyone who ever took it, in order. */
  acceptances: z.array(acceptance),
  reads: z.array(reading),
  group: z.nullable(alertGroup),
  sentOn: z.array(sending),
  /** The fourth fact: when somebody who has the alert first spoke to or saw the subject. */
  firstContactAt: z.nullable(instant),
  /** Staff id of whoever noted it. */
  firstContactBy: z.nullable(z.string()),
};

/**
 * An alert's life. It ends only as `acknowledged`, by a named person (rule 3 of the design); until then it is `paging`
 * someone, `gathering` with others of a storm until their people are told of all at once, or `unreachable`: nobody at any level
 * can be reached, and it tries again shortly and raises an alarm.
 * Only a drill or a probe may end unanswered, as `ended`: it has failed.
 * An acknowledgement lasts: when no first contact is noted by `contactBy`, the alert goes back to paging.
 */
export const alert = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('paging'), ...common, levelStartedAt: instant, answerBy: instant, timerId }),
  z.strictObject({ state: z.literal('unreachable'), ...common, since: instant, answerBy: instant, timerId }),
  z.strictObject({ state: z.literal('gathering'), ...common, since: instant, answerBy: instant, timerId }),
  z.strictObject({
    state: z.literal('acknowledged'),
    ...common,
    /** The first of those whose acceptance stands: the one responsible. */
    acknowledgedBy: answeredBy,
    /** When it was answered; a hand-over changes who is responsible, not this. */
    acknowledgedAt: instant,
    /** When the acceptance expires without a first contact; null: it does not, or not any more. */
    contactBy: z.nullable(instant),
    timerId: z.nullable(timerId),
    offer: z.nullable(offer),
  }),
  z.strictObject({
    state: z.literal('ended'),
    ...common,
    endedAt: instant,
    because: z.enum(['time-over', 'nobody-left']),
  }),
]);
export type Alert = z.infer<typeof alert>;
export type OpenAlert = Exclude<Alert, { state: 'acknowledged' | 'ended' }>;
export type TakenAlert = Extract<Alert, { state: 'acknowledged' }>;

/** Whether nothing has happened: a drill, or the service's own probe. */
export const isExercise = ({ about }: Pick<Alert, 'about'>): boolean =>
  about.kind === 'drill' || about.kind === 'canary';

/** Whether it pages nobody any more. */
export const isOver = (one: Alert): one is Exclude<Alert, OpenAlert> =>
  one.state === 'acknowledged' || one.state === 'ended';

type Answers =
  'declines' | 'acceptances' | 'reads' | 'group' | 'sentOn' | 'needs' | 'firstContactAt' | 'firstContactBy';

/** What nobody has answered yet, of an alert that is just raised. */
export const unanswered = (): Pick<Alert, Answers> => ({
  declines: [],
  acceptances: [],
  reads: [],
  group: null,
  sentOn: [],
  needs: 1,
  firstContactAt: null,
  firstContactBy: null,
});

/** Who has the alert now. */
export const standing = ({ acceptances }: Pick<Alert, 'acceptances'>): Acceptance[] =>
  acceptances.filter(({ ended }) => ended === null);

/**
 * What a page says: `call` that somebody is needed, `second` that one of two has come and one is missing, `offer` that the
 * alert is handed to this person; `group` that somebody is needed for several at once; `expired` and `returned` tell somebody that they lost it, or still have it.
 */
export const pagePurpose = z.enum(['call', 'second', 'group', 'offer', 'expired', 'returned']);
export type PagePurpose = z.infer<typeof pagePurpose>;

const addressed = {
  alertId,
  step: z.int().check(z.positive()),
  /** Numbered within its step. */
  ordinal: z.int().check(z.positive()),
  purpose: z._default(pagePurpose, 'call'),
  /** How many alerts it speaks for. */
  count: z._default(z.int().check(z.positive()), 1),
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
