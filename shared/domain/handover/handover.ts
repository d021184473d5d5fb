import * as z from 'zod/mini';
import { namedStaff, wake, type DutyRef } from '../duty/duty.ts';
import { type DutyKind } from '../duty/duty-kind.ts';
import { alertId, handoverId } from '../kernel/ids.ts';
import { writtenText } from '../kernel/texts.ts';
import { instant } from '../kernel/time.ts';

const common = {
  handoverId,
  version: z.int().check(z.positive()),
  layer: z.string().check(z.minLength(1)),
  /** When the people on the layer changed, to the minute. */
  at: instant,
  /** When it was noticed, and the list made: up to a minute later, or after an outage. */
  recordedAt: instant,
  outgoing: z.array(namedStaff),
  /** Who came on call; when nobody did and others stay, they. */
  incoming: z.array(namedStaff),
  /** The immediate and urgent alerts that were open, by id alone. */
  alertIds: z.array(alertId),
};

export const lateReasons = ['not-signed', 'nobody-incoming'] as const;
const late = { because: z.enum(lateReasons), toldAt: instant };

/**
 * The change of people on a layer of the rota, with what was open at that moment. `empty` needs no signature. `overdue`: the
 * supervisor was told; `unsigned`: it stayed so, and is recorded; it may still be signed.
 */
export const handover = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('empty'), ...common }),
  z.strictObject({ state: z.literal('awaiting'), ...common, wake }),
  z.strictObject({ state: z.literal('overdue'), ...common, ...late, wake }),
  z.strictObject({ state: z.literal('unsigned'), ...common, ...late, leftAt: instant }),
  z.strictObject({
    state: z.literal('signed'),
    ...common,
    signedBy: namedStaff,
    signedAt: instant,
    note: z.nullable(writtenText(2_000)),
    /** Whether the supervisor had been told before. */
    late: z.boolean(),
  }),
]);
export type Handover = z.infer<typeof handover>;
export type HandoverState = Handover['state'];

/** What may happen to a handover in each state, and where it leads. `woken`: its time ran out. */
export const handoverSteps = {
  empty: {},
  awaiting: { sign: 'signed', woken: 'overdue' },
  overdue: { sign: 'signed', woken: 'unsigned' },
  unsigned: { sign: 'signed' },
  signed: {},
} as const satisfies Record<HandoverState, Partial<Record<'sign' | 'woken', HandoverState>>>;

export type HandoverRef = Extract<DutyRef, { kind: 'handover' }>;

const refOf = (one: Pick<Handover, 'handoverId'>): HandoverRef => ({ kind: 'handover', handoverId: one.handoverId });

export const handoverLists = { open: 'HANDOVERS#open', ended: 'HANDOVERS#ended' } as const;

export const handoverKind: DutyKind<Handover, HandoverRef> = {
  entity: 'handover',
  schema: handover,
  refOf,
  waitOf: (one) => ('wake' in one ? { wake: one.wake, subject: refOf(one) } : null),
  listOf: (one) => ({
    key: one.state === 'signed' || one.state === 'empty' ? handoverLists.ended : handoverLists.open,
    sort: `${one.at}#${one.handoverId}`,
  }),
};

/** The facts that stay, without those of a state. */
export const factsOf = (one: Handover) => {
  const { handoverId: id, layer, at, recordedAt, outgoing, incoming, alertIds } = one;
  return { handoverId: id, layer, at, recordedAt, outgoing, incoming, alertIds, version: one.version + 1 };
};
