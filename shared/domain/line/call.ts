import * as z from 'zod/mini';
import { localDateOf } from '../calendar/local-time.ts';
import { namedStaff, wake, type DutyRef } from '../duty/duty.ts';
import { type DutyKind } from '../duty/duty-kind.ts';
import { formAnswers } from '../form/answers.ts';
import { callId } from '../kernel/ids.ts';
import { writtenText } from '../kernel/texts.ts';
import { instant, type Instant } from '../kernel/time.ts';
import { urgency } from '../kernel/urgency.ts';
import { phone } from '../referral/people.ts';
import { receiptNumber } from '../referral/receipt.ts';

/** The numbers people dial to reach the emergency line. */
export const lineNumbers = ['119', '983'] as const;

/** What a call can be with one key; the other outcome is a case. */
export const quickDispositions = ['test', 'prank', 'wrong-number', 'information'] as const;
export const quickDisposition = z.enum(quickDispositions);
export type QuickDisposition = z.infer<typeof quickDisposition>;

/** How a call ended, or that it has not. */
export const callOutcomes = [...quickDispositions, 'case', 'open'] as const;
export type CallOutcome = (typeof callOutcomes)[number];

const common = {
  callId,
  version: z.int().check(z.positive()),
  line: z.enum(lineNumbers),
  startedAt: instant,
  takenBy: namedStaff,
  /** As it showed, or as the caller said it: personal data; null where there is none. */
  callerPhone: z.nullable(phone),
  /** The version of the intake form that is asked, and what was answered so far: personal data. */
  formVersion: z.int().check(z.positive()),
  answers: formAnswers,
};

const ended = { endedBy: namedStaff, endedAt: instant };

/**
 * A call to the emergency line: taken, then closed with one key, or turned into a referral. While it is open a timer looks at it
 * (calls taken before there was one have none): `remindedAt`, whoever took it was told; `toldAt`, the supervisor too.
 */
export const call = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('open'),
    ...common,
    wake: z.optional(wake),
    remindedAt: z.optional(instant),
    toldAt: z.optional(instant),
  }),
  z.strictObject({
    state: z.literal('closed'),
    ...common,
    ...ended,
    disposition: quickDisposition,
    note: z.nullable(writtenText(2_000)),
  }),
  z.strictObject({
    state: z.literal('referred'),
    ...common,
    ...ended,
    referralId: receiptNumber,
    urgency,
    /** Whether 112 was told; null where nobody was in immediate danger. */
    told112: z.nullable(z.boolean()),
  }),
]);
export type Call = z.infer<typeof call>;
export type OpenCall = Extract<Call, { state: 'open' }>;
export type CallState = Call['state'];

/** What may happen to a call in each state, and where it leads. */
export const callSteps = {
  open: { answer: 'open', woken: 'open', close: 'closed', refer: 'referred' },
  closed: {},
  referred: {},
} as const satisfies Record<CallState, Partial<Record<'answer' | 'woken' | 'close' | 'refer', CallState>>>;

export const outcomeOf = (one: Call): CallOutcome =>
  one.state === 'closed' ? one.disposition : one.state === 'referred' ? 'case' : 'open';

/** The month in Romania, 2026-11, by which calls are listed and counted. */
export const monthOf = (at: Instant): string => localDateOf(at).slice(0, 7);

export const callsOfMonth = (month: string): string => `CALLS#${month}`;

export type CallRef = Extract<DutyRef, { kind: 'call' }>;

const refOf = (one: Pick<Call, 'callId'>): CallRef => ({ kind: 'call', callId: one.callId });

export const callKind: DutyKind<Call, CallRef> = {
  entity: 'call',
  schema: call,
  refOf,
  waitOf: (one) => (one.state === 'open' && one.wake !== undefined ? { wake: one.wake, subject: refOf(one) } : null),
  listOf: (one) => ({ key: callsOfMonth(monthOf(one.startedAt)), sort: `${one.startedAt}#${one.callId}` }),
};

/** Somebody of the staff looked into a call. */
export const callRead = z.strictObject({ callId, staffId: z.string(), at: instant, requestId: z.string() });
export type CallRead = z.infer<typeof callRead>;
