import * as z from 'zod/mini';
import { baseEnv } from '../../../shared/runtime/env.ts';

export const envSchema = z.object({
  ...baseEnv,
  /** Where people reach the API, without a trailing slash; the one-time link starts with it. */
  PUBLIC_URL: z.url(),
  /** KMS HMAC key that signs the one-time links. */
  LINK_KEY_ID: z.string().check(z.minLength(1)),
  /** AWS End User Messaging origination identity (sender id, number or pool). */
  SMS_ORIGINATION_IDENTITY: z.string().check(z.minLength(1)),
  SMS_CONFIGURATION_SET: z.string().check(z.minLength(1)),
  EMAIL_FROM: z.email(),
  EMAIL_CONFIGURATION_SET: z.string().check(z.minLength(1)),
});
