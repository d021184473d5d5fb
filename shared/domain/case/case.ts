import * as z from 'zod/mini';
import { caseId, personId } from '../kernel/ids.ts';
import { instant } from '../kernel/time.ts';
import { urgency } from '../kernel/urgency.ts';
import { receiptNumber } from '../referral/receipt.ts';

/** The county's work on one person. Referrals attach to it; their content stays with the referral. */
export const caseRecord = z.strictObject({
  caseId,
  version: z.int().check(z.positive()),
  state: z.literal('open'),
  personId,
  /** The worst urgency among the referrals. */
  urgency,
  openedAt: instant,
  openedBy: receiptNumber,
  referralIds: z.array(receiptNumber).check(z.minLength(1)),
  /** Who works it: whoever acknowledged its first alert, until a supervisor decides otherwise. */
  assignedTo: z.optional(z.strictObject({ staffId: z.string(), name: z.string(), at: instant })),
  firstContactAt: z.optional(instant),
});
export type Case = z.infer<typeof caseRecord>;
