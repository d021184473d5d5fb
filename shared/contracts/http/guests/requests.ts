import * as z from 'zod/mini';
import { guestAddress } from '../../../domain/guest/guest-address.ts';

/** Where the code goes: an address at one of the institution's domains. */
export const guestCodeRequest = z.strictObject({ email: guestAddress });

/** The code that came, and the address it came to. */
export const guestSessionRequest = z.strictObject({
  email: guestAddress,
  code: z.string().check(z.regex(/^\d{6}$/, { error: 'code-format' })),
});
