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
  /** An institution that did not answer in time: staff are told of it, and its own deputy that the answer is missing. */
  'institution-silent',
  'answer-missing',
  'handover-given',
  'handover-to-sign',
  'handover-unsigned',
  'handover-unattended',
  /** A call to the emergency line that nobody ended: whoever took it is told, then the supervisor. */
  'call-open',
  'call-left-open',
  'call-back-due',
  'call-back-overdue',
] as const;

const addressed = {
  /** Deterministic: what it is about, and the person. */
  noticeId: z.string(),
  owner: noticeOwner,
  about: z.enum(noticeSubjects),
  /** How many alerts a handover is about. */
  count: z.optional(z.int().check(z.minimum(0))),
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
