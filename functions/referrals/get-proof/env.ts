import * as z from 'zod/mini';
import { baseEnv } from '../../../shared/runtime/env.ts';

export const envSchema = z.object({
  ...baseEnv,
  /** The directorate that receives the county's reports, as it is written on paper. */
  DIRECTORATE: z.string().check(z.minLength(1)),
  /** Where people reach the API, without a trailing slash; the address that checks a proof starts with it. */
  PUBLIC_URL: z.url(),
  /** Where people reach the web, without a trailing slash; `none` until it is known: then receipts carry no code. */
  WEB_URL: z.union([z.literal('none'), z.url()]),
  /** KMS HMAC key of the one-time links: the session of a guest is known again, and the institution's link made, by it. */
  LINK_KEY_ID: z.string().check(z.minLength(1)),
});
