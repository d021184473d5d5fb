import * as z from 'zod/mini';
import { baseEnv } from '../../../shared/runtime/env.ts';

export const envSchema = z.object({ ...baseEnv });
