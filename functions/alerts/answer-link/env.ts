import * as z from 'zod/mini';
import { baseEnv } from '../../../shared/runtime/env.ts';

export const envSchema = z.object({
  ...baseEnv,
  /** KMS HMAC key that signs the one-time links. */
  LINK_KEY_ID: z.string().check(z.minLength(1)),
});
