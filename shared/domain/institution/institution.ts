import * as z from 'zod/mini';

export const institutionKinds = ['school', 'police', 'hospital', 'gp', 'town-hall'] as const;
export const institutionKind = z.enum(institutionKinds);
export type InstitutionKind = z.infer<typeof institutionKind>;

/** Who is told when the institution does not answer a request in time: by e-mail, and by SMS where there is a number. */
export const deputy = z.strictObject({
  name: z.string().check(z.minLength(1)),
  email: z.email(),
  phone: z.optional(z.e164()),
});
export type Deputy = z.infer<typeof deputy>;

/**
 * Who may refer for the institution without an account: whoever opens its link and reads mail at one of its domains. A new
 * issue of the link ends the older ones.
 */
export const guestAccess = z.strictObject({
  emailDomains: z
    .array(z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)))
    .check(z.minLength(1), z.maxLength(10)),
  issue: z.int().check(z.positive()),
});
export type GuestAccess = z.infer<typeof guestAccess>;

/** A partner that refers. A suspended one keeps its history and may read, but may not submit. */
export const institution = z.strictObject({
  institutionId: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{2,40}$/)),
  name: z.string().check(z.minLength(1)),
  kind: institutionKind,
  /** SIRUTA code of the town or commune it works in. */
  siruta: z.string().check(z.regex(/^\d{1,6}$/)),
  status: z.enum(['active', 'suspended']),
  deputy: z.optional(deputy),
  guestAccess: z.optional(guestAccess),
});
export type Institution = z.infer<typeof institution>;

/** Who a referral can come from: a partner, or the directorate itself, by its emergency line. */
export const senderKind = z.enum([...institutionKinds, 'directorate']);
export type SenderKind = z.infer<typeof senderKind>;
export type Sender = { institutionId: Institution['institutionId']; kind: SenderKind };

/** The county itself. It stands in no register: it has no client, sends by no API, and cannot be suspended. */
export const directorate: Sender = { institutionId: 'dgaspc', kind: 'directorate' };
