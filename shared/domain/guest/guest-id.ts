import * as z from 'zod/mini';
import { toBase32 } from '../kernel/base32.ts';

/** Who writes for an institution without an account: a keyed digest of institution and address, never the address. */
export const guestId = z
  .string()
  .check(z.regex(/^G[0-9A-HJKMNP-TV-Z]{20}$/))
  .brand<'GuestId'>();
export type GuestId = z.infer<typeof guestId>;

/** The guest who submitted something; null: somebody else, or a system. Client and user ids never look like a guest's. */
export const guestIn = (submittedBy: string): GuestId | null => guestId.safeParse(submittedBy).data ?? null;

export const newGuestId = (bytes: Uint8Array): GuestId => guestId.parse(`G${toBase32(bytes, 20)}`);
