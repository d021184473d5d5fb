import * as z from 'zod/mini';
import { baseEnv } from '../../../shared/runtime/env.ts';

export const envSchema = z.object({
  ...baseEnv,
  /** Plate code of the county whose residents this deployment serves. */
  SERVES_COUNTY: z.string().check(z.minLength(1)),
  /** KMS HMAC key that turns a CNP into a person id, so that no key of the table holds a CNP. */
  IDENTITY_KEY_ID: z.string().check(z.minLength(1)),
});
