import {
  contactBook,
  emptyBook,
  newContactMethodId,
  type ContactBook,
  type ContactMethod,
} from '../../../shared/domain/contact/contact-book.ts';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { monday } from './time.ts';

export const methodIdOf = (number: number) => newContactMethodId(sha256(`method ${number}`));

/** A subscription as a browser gives it: keys of the right form, of nobody. */
export const aSubscription = (number = 1) => ({
  endpoint: `https://push.exemplu.ro/abonament/${number}`,
  keys: { p256dh: `B${'A'.repeat(86)}`, auth: 'A'.repeat(22) },
});

const ways = {
  sms: (number: number) => ({ phone: `+4074012345${number}`, foreign: false }),
  voice: (number: number) => ({ phone: `+4074012345${number}`, foreign: false }),
  email: (number: number) => ({ email: `eu-${number}@exemplu.ro` }),
  push: (number: number) => ({ subscription: aSubscription(number) }),
  webhook: (number: number) => ({ url: `https://pager.exemplu.ro/${number}` }),
};

/** A verified method; `extra` changes it. */
export const aMethod = (
  channel: ContactMethod['channel'],
  number = 1,
  extra: Record<string, unknown> = {},
): Record<string, unknown> => ({
  channel,
  methodId: methodIdOf(number),
  label: '',
  addedAt: monday,
  verifiedAt: monday,
  code: null,
  ...ways[channel](number),
  ...extra,
});

/** What Ana keeps of how she is reached. */
export const aBook = (methods: Record<string, unknown>[] = [], extra: Record<string, unknown> = {}): ContactBook =>
  contactBook.parse({ ...emptyBook('ana'), version: 1, methods, ...extra });

export const methodIn = (book: ContactBook, index = 0): ContactMethod => {
  const method = book.methods[index];
  if (method === undefined) throw new Error(`the book has no method ${index}`);
  return method;
};
