import * as z from 'zod/mini';
import { namedStaff, wake, type DutyRef } from '../duty/duty.ts';
import { type DutyKind } from '../duty/duty-kind.ts';
import { callBackId, callId } from '../kernel/ids.ts';
import { writtenText } from '../kernel/texts.ts';
import { instant } from '../kernel/time.ts';

export const callBackOutcomes = ['reached', 'no-answer', 'number-wrong', 'not-needed'] as const;

const common = {
  callBackId,
  callId,
  version: z.int().check(z.positive()),
  promisedBy: namedStaff,
  promisedAt: instant,
  dueAt: instant,
  /** Why, in the words of whoever promised it: personal data. */
  why: writtenText(1_000),
};

/**
 * A promise to call somebody back. `reminded`: its hour passed, and whoever promised it was told. `overdue`: the supervisor was told
 * too; it stays open for ever, until a named person says what came of it.
 */
export const callBack = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('open'), ...common, wake }),
  z.strictObject({ state: z.literal('reminded'), ...common, remindedAt: instant, wake }),
  z.strictObject({ state: z.literal('overdue'), ...common, remindedAt: instant, toldAt: instant }),
  z.strictObject({
    state: z.literal('done'),
    ...common,
    doneBy: namedStaff,
    doneAt: instant,
    outcome: z.enum(callBackOutcomes),
    note: z.nullable(writtenText(2_000)),
    late: z.boolean(),
  }),
]);
export type CallBack = z.infer<typeof callBack>;
export type CallBackState = CallBack['state'];

/** What may happen to a call-back in each state, and where it leads. Only `finish`, by a named person, ends it. */
export const callBackSteps = {
  open: { finish: 'done', woken: 'reminded' },
  reminded: { finish: 'done', woken: 'overdue' },
  overdue: { finish: 'done' },
  done: {},
} as const satisfies Record<CallBackState, Partial<Record<'finish' | 'woken', CallBackState>>>;

export type CallBackRef = Extract<DutyRef, { kind: 'call-back' }>;

const refOf = (one: Pick<CallBack, 'callId' | 'callBackId'>): CallBackRef => ({
  kind: 'call-back',
  callId: one.callId,
  callBackId: one.callBackId,
});

export const callBackLists = { open: 'CALLBACKS#open', done: 'CALLBACKS#done' } as const;

export const callBackKind: DutyKind<CallBack, CallBackRef> = {
  entity: 'call-back',
  schema: callBack,
  refOf,
  waitOf: (one) => ('wake' in one ? { wake: one.wake, subject: refOf(one) } : null),
  listOf: (one) => ({
    key: one.state === 'done' ? callBackLists.done : callBackLists.open,
    sort: `${one.dueAt}#${one.callBackId}`,
  }),
};
