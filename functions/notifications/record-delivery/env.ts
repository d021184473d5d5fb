import * as z from 'zod/mini';
import { channelEnv } from '../../../shared/runtime/channel-env.ts';
import { baseEnv } from '../../../shared/runtime/env.ts';

const { LINK_KEY_ID, SMS_ORIGINATION_IDENTITY, SMS_CONFIGURATION_SET } = channelEnv;

export const envSchema = z.object({ ...baseEnv, LINK_KEY_ID, SMS_ORIGINATION_IDENTITY, SMS_CONFIGURATION_SET });
