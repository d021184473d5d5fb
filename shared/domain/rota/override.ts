import * as z from 'zod/mini';
import { type Instant } from '../kernel/time.ts';
import { between, deed, reasonedDeed } from './deed.ts';
import { overrideId, scheduleId, swapId } from './ids.ts';
import { schedule, staffId } from './schedule.ts';

const reason = z.string().check(z.minLength(1));

/** How an override came about while the rota was running; one that the county pack brings has none of it. */
const origin = z.strictObject({
  ...deed.shape,
  overrideId,
  /** Overrides that were in force there when this one was made, and that it knowingly stands over. */
  over: z.array(overrideId),
  /** The swap it comes from. */
  swapId: z.nullable(swapId),
});

/** Replaces whoever a layer's schedule names, from `from` (included) to `until` (not included); removed, it ends there. */
export const override = z.strictObject({
  layer: z.string(),
  ...between,
  staffIds: z.array(staffId),
  reason,
  made: z.optional(origin),
  removed: z.optional(reasonedDeed),
});
export type Override = z.infer<typeof override>;

/** Replaces the whole schedule of a layer for a while: the summer, a building site, an epidemic. Overrides stand over it. */
export const temporarySchedule = z.strictObject({
  layer: z.string(),
  ...between,
  instead: schedule,
  reason,
  made: z.optional(z.strictObject({ ...deed.shape, scheduleId })),
  removed: z.optional(reasonedDeed),
});
export type TemporarySchedule = z.infer<typeof temporarySchedule>;

type Removable = { from: Instant; until: Instant; removed?: { at: Instant } | undefined };

/** When it ends: as planned, or when it was removed. */
export const endOf = ({ until, removed }: Removable): Instant =>
  removed !== undefined && removed.at < until ? removed.at : until;

/** Whether it holds at an instant: what was removed held until then. */
export const isInForce = (one: Removable, at: Instant): boolean => one.from <= at && at < endOf(one);
