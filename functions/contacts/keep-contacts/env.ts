import * as z from 'zod/mini';
import { channelEnv } from '../../../shared/runtime/channel-env.ts';
import { baseEnv } from '../../../shared/runtime/env.ts';

/** `PUBLIC_URL` and `SMS_REPLIES` are what the samples of texts are written with. */
export const envSchema = z.object({
  ...baseEnv,
  ...channelEnv,
  PUBLIC_URL: z.url(),
  SMS_REPLIES: z.enum(['yes', 'no']),
});
