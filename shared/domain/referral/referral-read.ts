import * as z from 'zod/mini';
import { uploadId } from '../kernel/ids.ts';
import { instant } from '../kernel/time.ts';
import { receiptNumber } from './receipt.ts';

/** Who read what was reported, or a file that came with it, and when: rule 5 of the design. */
export const referralRead = z.strictObject({
  referralId: receiptNumber,
  staffId: z.string(),
  at: instant,
  requestId: z.string(),
  /** The file; null for the report itself. */
  uploadId: z.nullable(uploadId),
});
export type ReferralRead = z.infer<typeof referralRead>;
