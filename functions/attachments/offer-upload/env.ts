import * as z from 'zod/mini';
import { baseEnv } from '../../../shared/runtime/env.ts';

export const envSchema = z.object({
  ...baseEnv,
  /** Bucket of the files that come with referrals. */
  ATTACHMENTS_BUCKET: z.string().check(z.minLength(3)),
  /** KMS HMAC key of the one-time links: the session of a guest is known again by it. */
  LINK_KEY_ID: z.string().check(z.minLength(1)),
});
