import * as z from 'zod/mini';
import { instant } from '../../../domain/kernel/time.ts';
import { urgency } from '../../../domain/kernel/urgency.ts';
import { referralStages } from '../../../domain/referral/progress.ts';
import { receiptNumber } from '../../../domain/referral/receipt.ts';
import { dismissalReasons, warning } from '../../../domain/referral/referral.ts';

/** What the sender is told at once: the number to quote and where to follow it. */
export const submitReferralAnswer = z.strictObject({
  referralId: receiptNumber,
  receipt: receiptNumber,
  status: z.literal('received'),
  acceptedAt: instant,
  statusUrl: z.url(),
  /** Fields kept although they look odd. */
  warnings: z.array(warning),
});
export type SubmitReferralAnswer = z.infer<typeof submitReferralAnswer>;

/** What became of each subject, in the words the sender may know. Never case content. */
export const senderOutcome = z.strictObject({
  /** Position in the report's `subjects`, from 0. */
  subject: z.int(),
  outcome: z.enum(['case-opened', 'case-joined', 'in-screening', 'forwarding', 'forwarded', 'dismissed']),
  toCounty: z.optional(z.string()),
  reason: z.optional(z.enum(dismissalReasons)),
});

/** A promised or legal term, with where it comes from. */
export const promisedTerm = z.strictObject({
  rule: z.string(),
  what: z.string(),
  dueBy: instant,
  source: z.nullable(z.string()),
  verification: z.nullable(z.string()),
  met: z.boolean(),
});

/** The sender's view of one of its referrals. */
export const referralView = z.strictObject({
  referralId: receiptNumber,
  receipt: receiptNumber,
  stage: z.enum(referralStages),
  stages: z.array(z.strictObject({ stage: z.enum(referralStages), at: z.nullable(instant) })),
  /** What happens next, in the caller's language. */
  nextStep: z.string(),
  urgency: z.nullable(urgency),
  outcomes: z.array(senderOutcome),
  deadlines: z.array(promisedTerm),
  acceptedAt: instant,
  warnings: z.array(warning),
});
export type ReferralView = z.infer<typeof referralView>;

export const referralList = z.strictObject({
  items: z.array(
    z.strictObject({
      referralId: receiptNumber,
      stage: z.enum(['received', 'screened']),
      acceptedAt: instant,
      claimedUrgency: urgency,
      statusUrl: z.string(),
    }),
  ),
  next: z.nullable(z.string()),
});
