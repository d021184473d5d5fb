import * as z from 'zod/mini';
import { baseEnv } from '../../../shared/runtime/env.ts';

/** `SERVES_COUNTY` is the plate code of the county whose communes statistics name. */
export const envSchema = z.object({ ...baseEnv, SERVES_COUNTY: z.string().check(z.minLength(1)) });
