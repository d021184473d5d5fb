import * as z from 'zod/mini';
import { channel } from '../../domain/escalation/policy.ts';
import { alertId, drillId } from '../../domain/kernel/ids.ts';
import { duration, instant } from '../../domain/kernel/time.ts';
import { urgency } from '../../domain/kernel/urgency.ts';

/** What the schedule and `semnal drill` ask the drill's function for. */
export const drillTask = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('start'),
    urgency,
    /** One layer of the policy; all its levels without. */
    layer: z._default(z.nullable(z.string().check(z.minLength(1))), null),
    within: z._default(z.nullable(duration), null),
    startedBy: z.string().check(z.minLength(1), z.maxLength(120)),
    /** Makes an order that is sent twice one drill. Without: one drill an hour, as the schedule wants it. */
    key: z.optional(z.string().check(z.minLength(1), z.maxLength(80))),
  }),
  z.strictObject({ kind: z.literal('report'), alertId }),
]);

/** What a drill showed: whom it paged, what arrived, who acknowledged and how fast, and whether that was in time. */
export const drillResultShape = {
  drillId,
  startedBy: z.string(),
  startedAt: instant,
  endsBy: instant,
  outcome: z.enum(['running', 'passed', 'failed']),
  because: z.nullable(z.enum(['time-over', 'nobody-left', 'too-late'])),
  acknowledgedBy: z.nullable(z.strictObject({ staffId: z.string(), name: z.string() })),
  acknowledgedAfterSeconds: z.nullable(z.number()),
  paged: z.array(
    z.strictObject({
      staffId: z.string(),
      name: z.string(),
      channel,
      pagedAt: instant,
      deliveredAt: z.nullable(instant),
      failure: z.nullable(z.string()),
    }),
  ),
};

/** What the function answers: the drill as it stands, or why there is none. */
export const drillAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('drill'), drill: z.strictObject({ alertId, ...drillResultShape }) }),
  z.strictObject({ kind: z.literal('refused'), because: z.enum(['layer-unknown', 'not-a-drill']) }),
]);
export type DrillAnswer = z.infer<typeof drillAnswer>;
