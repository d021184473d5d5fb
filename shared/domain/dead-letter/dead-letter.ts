import * as z from 'zod/mini';
import { instant } from '../kernel/time.ts';

/** Where work that failed for good waits for a person: by what it failed in. */
export const deadLetterQueues = ['urgent', 'routine', 'notify', 'timers', 'stream'] as const;
export const deadLetterQueue = z.enum(deadLetterQueues);
export type DeadLetterQueue = z.infer<typeof deadLetterQueue>;

/** A parked message, as far as it may be shown: the ids in it, and why it failed. */
export const deadLetter = z.strictObject({
  messageId: z.string(),
  ids: z.array(z.string()),
  reason: z.string(),
  sentAt: instant,
});
export type DeadLetter = z.infer<typeof deadLetter>;
