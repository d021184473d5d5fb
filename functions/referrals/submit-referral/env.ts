import * as z from 'zod/mini';
import { receiptPrefix } from '../../../shared/domain/referral/receipt.ts';
import { baseEnv } from '../../../shared/runtime/env.ts';

export const envSchema = z.object({
  ...baseEnv,
  /** Letters before the dash of a receipt number, as in BC-7K3M-9QXD. */
  RECEIPT_PREFIX: receiptPrefix,
  /** Where partners reach the API, without a trailing slash; links in answers start with it. */
  PUBLIC_URL: z.url(),
});
