import * as z from 'zod/mini';
import { type Instant } from '../kernel/time.ts';
import { between, deed, reasonedDeed } from './deed.ts';
import { leaveId } from './ids.ts';
import { staffId } from './schedule.ts';

/** No reason is asked for: it would be a fact about somebody's health or family. */
const facts = { leaveId, staffId, ...between, requested: deed };

/** Somebody's leave. Only an approved one takes them off duty. */
export const leave = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('requested'), ...facts }),
  z.strictObject({ state: z.literal('approved'), ...facts, approved: deed }),
  z.strictObject({ state: z.literal('refused'), ...facts, refused: reasonedDeed }),
  /** Taken back by the person before it was decided. */
  z.strictObject({ state: z.literal('withdrawn'), ...facts, withdrawn: deed }),
  /** It was approved, and ended early or was given up: it held until then. */
  z.strictObject({ state: z.literal('ended'), ...facts, approved: deed, ended: deed }),
]);
export type Leave = z.infer<typeof leave>;

/** When a leave that takes somebody off duty ends; null: it does not take them off duty. */
export const offDutyUntil = (one: Leave): Instant | null => {
  if (one.state === 'approved') return one.until;
  if (one.state === 'ended') return one.ended.at < one.until ? one.ended.at : one.until;
  return null;
};

export const isOnLeave = (leaves: readonly Leave[], who: string, at: Instant): boolean =>
  leaves.some((one) => {
    if (one.staffId !== who || one.from > at) return false;
    const until = offDutyUntil(one);
    return until !== null && at < until;
  });
