import * as z from 'zod/mini';
import { clockOwner } from '../deadline/deadline.ts';
import { dutyRef } from '../duty/duty.ts';
import { alertId, deadlineId, requestId, timerId } from '../kernel/ids.ts';
import { instant } from '../kernel/time.ts';

/**
 * Something that must happen at an instant. What it means is decided when it fires, from the truth of that moment; a
 * timer that fires late, early or twice is harmless.
 */
export const timer = z.strictObject({
  timerId,
  state: z.enum(['pending', 'done']),
  setAt: instant,
  fireAt: instant,
  /** When an alert's step was over; at or after `fireAt`, the timer ended it, so late. Only timers of alerts are stamped. */
  endedAt: z.optional(instant),
  /** How many times its workflow had to be started again. */
  heals: z.int().check(z.minimum(0)),
  subject: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('alert-step'), alertId, step: z.int().check(z.positive()) }),
    z.strictObject({ kind: z.literal('deadline'), owner: clockOwner, deadlineId }),
    z.strictObject({ kind: z.literal('request'), requestId }),
    dutyRef,
  ]),
});
export type Timer = z.infer<typeof timer>;
