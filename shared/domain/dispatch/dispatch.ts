import * as z from 'zod/mini';
import { namedStaff, wake, type DutyRef } from '../duty/duty.ts';
import { type DutyKind } from '../duty/duty-kind.ts';
import { alertId, caseId, dispatchId } from '../kernel/ids.ts';
import { writtenText } from '../kernel/texts.ts';
import { duration, instant } from '../kernel/time.ts';
import { receiptNumber } from '../referral/receipt.ts';

/** What a team is sent for. */
export const dispatchSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('case'), caseId }),
  z.strictObject({ kind: z.literal('alert'), alertId }),
]);
export type DispatchSubject = z.infer<typeof dispatchSubject>;

export const alarmCauses = ['missed-check-in', 'duress'] as const;
export const dispatchAlarm = z.strictObject({ cause: z.enum(alarmCauses), at: instant, alertId });

/** The words as they can be compared and not read: scrypt under a salt of this dispatch alone. */
const words = z.strictObject({ salt: z.string(), safe: z.string(), duress: z.string() });
export type SafeWords = z.infer<typeof words>;

const common = {
  dispatchId,
  version: z.int().check(z.positive()),
  subject: dispatchSubject,
  /** The referral it goes back to. */
  referralId: receiptNumber,
  /** A mobile team is two different people. */
  pair: z.tuple([namedStaff, namedStaff]),
  /** SIRUTA code of the locality. */
  destination: z.string().check(z.regex(/^\d{1,6}$/)),
  sentBy: namedStaff,
  sentAt: instant,
  words,
  /** How long the team may be silent. */
  checkInWithin: duration,
  lastHeardAt: instant,
  checkIns: z.int().check(z.minimum(0)),
  arrivedAt: z.nullable(instant),
  alarms: z.array(dispatchAlarm),
};

const ended = { endedBy: namedStaff, endedAt: instant };

export const closingOutcomes = ['team-safe', 'police-took-over', 'other'] as const;

/**
 * A mobile team's journey. `missing`: no check-in came, and the supervisor was paged. `duress`: somebody of the pair spoke the word
 * that means danger; `shown` is what the pair itself goes on seeing. It ends only by a named person: the team's return, a cancel
 * before it arrived, or the closing of an alarm by somebody else than the pair.
 */
export const dispatch = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('out'), ...common, checkInBy: instant, wake }),
  z.strictObject({ state: z.literal('missing'), ...common, since: instant }),
  z.strictObject({
    state: z.literal('duress'),
    ...common,
    since: instant,
    shown: z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('out'), checkInBy: instant }),
      z.strictObject({ state: z.literal('returned'), ...ended }),
    ]),
  }),
  z.strictObject({ state: z.literal('returned'), ...common, ...ended }),
  z.strictObject({ state: z.literal('cancelled'), ...common, ...ended, reason: writtenText(500) }),
  z.strictObject({
    state: z.literal('closed'),
    ...common,
    ...ended,
    outcome: z.enum(closingOutcomes),
    note: writtenText(2_000),
  }),
]);
export type Dispatch = z.infer<typeof dispatch>;
export type DispatchState = Dispatch['state'];

export const dispatchStepNames = ['check-in', 'arrive', 'return', 'cancel', 'close', 'silent'] as const;
export type DispatchStep = (typeof dispatchStepNames)[number];

/**
 * What may happen to a dispatch in each state, and where it leads. `silent`: the time for a check-in ran out. A check-in, an
 * arrival or a return under duress changes only what the pair sees. Nothing leads out of a state that ended.
 */
export const dispatchSteps = {
  out: { 'check-in': 'out', arrive: 'out', return: 'returned', cancel: 'cancelled', silent: 'missing' },
  missing: { 'check-in': 'out', arrive: 'out', return: 'returned', close: 'closed' },
  duress: { 'check-in': 'duress', arrive: 'duress', return: 'duress', close: 'closed' },
  returned: {},
  cancelled: {},
  closed: {},
} as const satisfies Record<DispatchState, Partial<Record<DispatchStep, DispatchState>>>;

export const isLegal = (state: DispatchState, step: DispatchStep): boolean => step in dispatchSteps[state];

export type DispatchRef = Extract<DutyRef, { kind: 'dispatch' }>;

const refOf = (one: Pick<Dispatch, 'dispatchId'>): DispatchRef => ({ kind: 'dispatch', dispatchId: one.dispatchId });

export const dispatchLists = { open: 'DISPATCHES#open', ended: 'DISPATCHES#ended' } as const;

/** Whether nobody owes anything for it any more. */
export const hasEnded = ({ state }: Pick<Dispatch, 'state'>): boolean => Object.keys(dispatchSteps[state]).length === 0;

export const dispatchKind: DutyKind<Dispatch, DispatchRef> = {
  entity: 'dispatch',
  schema: dispatch,
  refOf,
  waitOf: (one) => (one.state === 'out' ? { wake: one.wake, subject: refOf(one) } : null),
  listOf: (one) => ({
    key: hasEnded(one) ? dispatchLists.ended : dispatchLists.open,
    sort: `${one.sentAt}#${one.dispatchId}`,
  }),
};
