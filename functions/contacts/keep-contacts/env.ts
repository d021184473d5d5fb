import * as z from 'zod/mini';
import { channelEnv } from '../../../shared/runtime/channel-env.ts';
import { baseEnv } from '../../../shared/runtime/env.ts';

export const envSchema = z.object({ ...baseEnv, ...channelEnv });
