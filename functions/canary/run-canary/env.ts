import * as z from 'zod/mini';
import { baseEnv } from '../../../shared/runtime/env.ts';

export const envSchema = z.object({
  ...baseEnv,
  /** The function that accepts referrals, called as the API calls it. */
  SUBMIT_FUNCTION_NAME: z.string().check(z.minLength(1)),
});
