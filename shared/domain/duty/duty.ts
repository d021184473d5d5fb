import * as z from 'zod/mini';
import { callBackId, callId, dispatchId, handoverId, timerId } from '../kernel/ids.ts';
import { instant } from '../kernel/time.ts';

/**
 * Something that people of a shift owe and that is never let go in silence: the signature under a handover, the check-in of
 * a mobile team, a call back, the end of a call that was taken. A timer looks at it, and it tells somebody when it is late.
 */
export const dutyRef = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('handover'), handoverId }),
  z.strictObject({ kind: z.literal('dispatch'), dispatchId }),
  z.strictObject({ kind: z.literal('call'), callId }),
  z.strictObject({ kind: z.literal('call-back'), callId, callBackId }),
]);
export type DutyRef = z.infer<typeof dutyRef>;

/** The timer that looks at a duty next. One at a time; an older one finds nothing to do. */
export const wake = z.strictObject({ timerId, fireAt: instant });
export type Wake = z.infer<typeof wake>;

/** The wake of a version: each version that waits has a timer of its own. */
export const wakeAt = (id: string, version: number, fireAt: Wake['fireAt']): Wake => ({
  timerId: timerId.parse(`${id}-${version}`),
  fireAt,
});

/** A member of staff, named for the record. */
export const namedStaff = z.strictObject({ staffId: z.string(), name: z.string() });
export type NamedStaff = z.infer<typeof namedStaff>;
