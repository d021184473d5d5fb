import * as z from 'zod/mini';
import { timerId } from '../kernel/ids.ts';
import { instant } from '../kernel/time.ts';

/** A member of staff, named for the record. */
export const someone = z.strictObject({ staffId: z.string(), name: z.string() });

/**
 * An alert that whoever has it offers to a named person. Until that person accepts, the giver keeps it, and the clock of the
 * first contact runs on.
 */
export const offer = z.strictObject({
  to: someone,
  by: someone,
  offeredAt: instant,
  answerBy: instant,
  /** Numbers the pages that carry the offer. */
  step: z.int().check(z.positive()),
  timerId,
});
export type Offer = z.infer<typeof offer>;
