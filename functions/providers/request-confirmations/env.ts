import * as z from 'zod/mini';
import { baseEnv } from '../../../shared/runtime/env.ts';

export const envSchema = z.object({
  ...baseEnv,
  EMAIL_FROM: z.email(),
  EMAIL_CONFIGURATION_SET: z.string().check(z.minLength(1)),
  /** Who asks, and where the answers go: people of the directorate read them and record them. */
  DIRECTORATE_NAME: z.string().check(z.minLength(1)),
  DIRECTORATE_EMAIL: z.email(),
});
