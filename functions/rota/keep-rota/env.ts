import * as z from 'zod/mini';
import { baseEnv } from '../../../shared/runtime/env.ts';

/** `PUBLIC_URL` is where calendars fetch the feeds. */
export const envSchema = z.object({ ...baseEnv, PUBLIC_URL: z.url() });
