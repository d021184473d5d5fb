import * as z from 'zod/mini';
import { channelEnv } from '../../../shared/runtime/channel-env.ts';
import { baseEnv } from '../../../shared/runtime/env.ts';

export const envSchema = z.object({
  ...baseEnv,
  ...channelEnv,
  /** Where people reach the API, without a trailing slash; the one-time link starts with it. */
  PUBLIC_URL: z.url(),
  /** The function's own queue, for pages that are tried again later. */
  NOTIFY_QUEUE_URL: z.url(),
  /** Whether people can answer a page by SMS: the number it comes from takes messages. */
  SMS_REPLIES: z.enum(['yes', 'no']),
});
