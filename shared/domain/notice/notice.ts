import * as z from 'zod/mini';
import { clockOwner } from '../deadline/deadline.ts';
import { dutyRef } from '../duty/duty.ts';
import { channel } from '../escalation/policy.ts';
import { instant } from '../kernel/time.ts';

/** What a notice is about: a clock's owner, or a duty of the people on call. */
export const noticeOwner = z.discriminatedUnion('kind', [clockOwner, dutyRef]);
export type NoticeOwner = z.infer<typeof noticeOwner>;

export const noticeSubjects = [
  'deadline-reminder',
  'clock-paused',
  'handover-given',
  'handover-to-sign',
  'handover-unsigned',
  'handover-unattended',
  'call-back-due',
  'call-back-overdue',
] as const;

const addressed = {
  /** Deterministic: the deadline's effect and the person. */
  noticeId: z.string(),
  owner: noticeOwner,
  about: z.enum(noticeSubjects),
  /** How many alerts a handover is about. */
  count: z.optional(z.int().check(z.minimum(0))),
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
