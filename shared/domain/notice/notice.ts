import * as z from 'zod/mini';
import { clockOwner } from '../deadline/deadline.ts';
import { channel } from '../escalation/policy.ts';
import { instant } from '../kernel/time.ts';

/** What a notice tells: that something is to be looked at. */
export const noticeSubjects = ['deadline-reminder', 'clock-paused'] as const;

const addressed = {
  /** Deterministic: the deadline's effect and the person. */
  noticeId: z.string(),
  owner: clockOwner,
  about: z.enum(noticeSubjects),
  staffId: z.string(),
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
