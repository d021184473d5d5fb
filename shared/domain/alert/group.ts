import * as z from 'zod/mini';
import { alertId } from '../kernel/ids.ts';
import { instant } from '../kernel/time.ts';

/** Alerts of a storm that ask the same people and were raised between two instants: one page speaks for all of them. */
export const alertGroup = z.strictObject({
  groupId: z.string(),
  /** Whom they ask first. */
  layer: z.string(),
  from: instant,
  until: instant,
  /** The alert whose pages speak for this one at the level that runs; null: its own do. */
  lead: z.nullable(alertId),
});
export type AlertGroup = z.infer<typeof alertGroup>;
