import * as z from 'zod/mini';
import { declineReason } from '../../domain/alert/alert.ts';

/** Nothing has to be said to acknowledge; an empty body is fine. */
export const declineRequest = z.strictObject({ reason: declineReason });
