import * as z from 'zod/mini';
import { deed } from './deed.ts';
import { feedId } from './ids.ts';
import { staffId } from './schedule.ts';

/** A private address of one person's shifts, for their own calendar. The secret in it is kept as a digest only. */
export const feed = z.strictObject({
  feedId,
  staffId,
  /** SHA-256 of the secret, in hexadecimal. */
  secretHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  made: deed,
  revoked: z.nullable(deed),
});
export type Feed = z.infer<typeof feed>;
