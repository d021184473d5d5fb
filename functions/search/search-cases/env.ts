import * as z from 'zod/mini';
import { baseEnv } from '../../../shared/runtime/env.ts';

export const envSchema = z.object({
  ...baseEnv,
  /** KMS HMAC key that turns a CNP into a person id, so that no key of the table holds a CNP. */
  IDENTITY_KEY_ID: z.string().check(z.minLength(1)),
});
