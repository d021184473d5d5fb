import * as z from 'zod/mini';
import { declineReason } from '../../../domain/alert/alert.ts';
import { writtenText } from '../../../domain/kernel/texts.ts';

/** Nothing has to be said to acknowledge; an empty body is fine. */
export const declineRequest = z.strictObject({ reason: declineReason });

/** Whom the alert is handed to: the staff id of a case worker, supervisor or director. */
export const handOverRequest = z.strictObject({ to: writtenText(60) });

/** The level of the alert's policy to go to at once, counted from 0, and why. */
export const escalateRequest = z.strictObject({
  level: z.union([z.int().check(z.minimum(0), z.maximum(50)), z.literal('last-resort')]),
  reason: writtenText(500),
});
