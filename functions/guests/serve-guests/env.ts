import * as z from 'zod/mini';
import { receiptPrefix } from '../../../shared/domain/referral/receipt.ts';
import { baseEnv } from '../../../shared/runtime/env.ts';

export const envSchema = z.object({
  ...baseEnv,
  /** KMS HMAC key of the one-time links: links, sessions, codes and addresses of guests are sealed by it. */
  LINK_KEY_ID: z.string().check(z.minLength(1)),
  EMAIL_FROM: z.email(),
  EMAIL_CONFIGURATION_SET: z.string().check(z.minLength(1)),
  /** Letters before the dash of a receipt number, as in BC-7K3M-9QXD. */
  RECEIPT_PREFIX: receiptPrefix,
  /** Where partners reach the API, without a trailing slash; links in answers start with it. */
  PUBLIC_URL: z.url(),
  /** Bucket of the files that come with referrals. */
  ATTACHMENTS_BUCKET: z.string().check(z.minLength(3)),
});
