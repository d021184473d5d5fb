import * as z from 'zod/mini';
import { channel } from '../escalation/policy.ts';
import { toBase32 } from '../kernel/base32.ts';
import { instant } from '../kernel/time.ts';
import { phoneNumber } from '../person/phone.ts';
import { quietHours } from './quiet-hours.ts';

export const contactMethodId = z
  .string()
  .check(z.regex(/^M[0-9A-HJKMNP-TV-Z]{13}$/))
  .brand<'ContactMethodId'>();
export type ContactMethodId = z.infer<typeof contactMethodId>;

export const newContactMethodId = (bytes: Uint8Array): ContactMethodId =>
  contactMethodId.parse(`M${toBase32(bytes, 13)}`);

/** A code that was sent to a method and waits to come back. Only its keyed digest is kept. */
const sentCode = z.strictObject({
  digest: z.string(),
  sentAt: instant,
  expiresAt: instant,
  triesLeft: z.int().check(z.minimum(0)),
});

/** How a browser is reached (RFC 8030): its service's address, and the keys by which only that browser reads (RFC 8291). */
export const pushSubscription = z.strictObject({
  endpoint: z.url(),
  keys: z.strictObject({
    p256dh: z.string().check(z.regex(/^[A-Za-z0-9_-]{87}=?$/)),
    auth: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}(==)?$/)),
  }),
});
export type PushSubscription = z.infer<typeof pushSubscription>;

const common = {
  methodId: contactMethodId,
  label: z.string(),
  addedAt: instant,
  /** When a code sent by this very channel came back; null: nobody is paged by it. */
  verifiedAt: z.nullable(instant),
  code: z.nullable(sentCode),
};

/** `foreign`: a number of another country. It is valid there; whether the provider reaches it, its verification shows. */
const phone = { phone: phoneNumber, foreign: z.boolean() };

/** One way to a person. */
export const contactMethod = z.discriminatedUnion('channel', [
  z.strictObject({ channel: z.literal('sms'), ...common, ...phone }),
  z.strictObject({ channel: z.literal('voice'), ...common, ...phone }),
  z.strictObject({ channel: z.literal('email'), ...common, email: z.email() }),
  z.strictObject({ channel: z.literal('push'), ...common, subscription: pushSubscription }),
  z.strictObject({ channel: z.literal('webhook'), ...common, url: z.url() }),
]);
export type ContactMethod = z.infer<typeof contactMethod>;

const wanted = z.array(channel);

/** Which channels a person wants first, for each urgency; empty: as the county's policy has it. */
export const channelOrder = z.strictObject({ immediate: wanted, urgent: wanted, routine: wanted });
export type ChannelOrder = z.infer<typeof channelOrder>;

/** How one person is reached, beside the e-mail and phone of the county's rota: kept by the person, by nobody else. */
export const contactBook = z.strictObject({
  staffId: z.string(),
  version: z.int().check(z.minimum(0)),
  /** Within a channel the first verified one is used, the others are its reserves. */
  methods: z.array(contactMethod),
  order: channelOrder,
  quietHours: z.nullable(quietHours),
  /** When codes were sent in the last hour, to whichever method: also one that was removed since. */
  codesSentAt: z.array(instant),
});
export type ContactBook = z.infer<typeof contactBook>;

/** What somebody has who never set anything; version 0 was never written. */
export const emptyBook = (staffId: string): ContactBook => ({
  staffId,
  version: 0,
  methods: [],
  order: { immediate: [], urgent: [], routine: [] },
  quietHours: null,
  codesSentAt: [],
});

/** What a page is addressed to by push or webhook: keys and secrets stay in the book. */
export const methodAddress = (staffId: string, { methodId }: Pick<ContactMethod, 'methodId'>): string =>
  `${staffId}/${methodId}`;

export const readMethodAddress = (to: string): { staffId: string; methodId: ContactMethodId } | null => {
  const [staffId = '', id, ...more] = to.split('/');
  const methodId = contactMethodId.safeParse(id);
  return staffId === '' || !methodId.success || more.length > 0 ? null : { staffId, methodId: methodId.data };
};

/** The address a message by this method takes. */
export const addressOf = (staffId: string, method: ContactMethod): string => {
  switch (method.channel) {
    case 'sms':
    case 'voice':
      return method.phone;
    case 'email':
      return method.email;
    case 'push':
    case 'webhook':
      return methodAddress(staffId, method);
  }
};
