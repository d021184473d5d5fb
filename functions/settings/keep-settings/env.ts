import * as z from 'zod/mini';
import { urgencies } from '../../../shared/domain/kernel/urgency.ts';
import { baseEnv } from '../../../shared/runtime/env.ts';

const yesOrNo = z.enum(['yes', 'no']);
const drill = `(${urgencies.join('|')}):[^ :]+`;

/** What of the county pack settings are checked against. `DRILLED`: `urgent:first immediate:second`, or `none`. */
export const envSchema = z.object({
  ...baseEnv,
  DEMO: yesOrNo,
  MAKES_CALLS: yesOrNo,
  SMS_REPLIES: yesOrNo,
  DRILLED: z.union([z.literal('none'), z.string().check(z.regex(new RegExp(`^${drill}( ${drill})*$`)))]),
});
