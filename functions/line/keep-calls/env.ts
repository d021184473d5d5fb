import * as z from 'zod/mini';
import { receiptPrefix } from '../../../shared/domain/referral/receipt.ts';
import { baseEnv } from '../../../shared/runtime/env.ts';

export const envSchema = z.object({
  ...baseEnv,
  /** Letters before the dash of a receipt number: a call that is a case becomes a referral. */
  RECEIPT_PREFIX: receiptPrefix,
});
