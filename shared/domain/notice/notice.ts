import * as z from 'zod/mini';
import { clockOwner } from '../deadline/deadline.ts';
import { channel } from '../escalation/policy.ts';
import { instant } from '../kernel/time.ts';

const addressed = {
  /** Deterministic: what it is about, and the person. */
  noticeId: z.string(),
  owner: clockOwner,
  /** An institution that did not answer in time: `institution-silent` tells staff of it, `answer-missing` its own deputy. */
  about: z.enum(['deadline-reminder', 'clock-paused', 'institution-silent', 'answer-missing']),
  /** Who of the county's staff it is for. */
  staffId: z.optional(z.string()),
  /** Which institution's deputy it is for. */
  institutionId: z.optional(z.string()),
  channel,
  /** E.164 phone or e-mail address. */
  to: z.string(),
  createdAt: instant,
};

/** A message that nobody has to answer: a reminder, or word to a supervisor. It is sent once and never escalates. */
export const notice = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('pending'), ...addressed }),
  z.strictObject({ state: z.literal('handed'), ...addressed, handedAt: instant, providerMessageId: z.string() }),
  z.strictObject({ state: z.literal('failed'), ...addressed, failedAt: instant, failure: z.string() }),
]);
export type Notice = z.infer<typeof notice>;
