import { channels, type Channel } from '../escalation/policy.ts';
import { type Reach, type Recipient, type Route } from '../escalation/start-level.ts';
import { type Instant } from '../kernel/time.ts';
import { addressOf, type ContactBook } from './contact-book.ts';
import { isQuietAt } from './quiet-hours.ts';

/** Every verified way of a book, in the person's order. An unverified address may be a stranger's. */
const routesOf = ({ staffId, methods }: ContactBook): Route[] =>
  methods.flatMap((method) =>
    method.verifiedAt === null ? [] : [{ channel: method.channel, to: addressOf(staffId, method) }],
  );

/** A recipient with what they keep themselves: their own addresses before those of the rota, which become reserves. */
export const recipientWith = (recipient: Recipient, book: ContactBook, now: Instant): Recipient => {
  const rotas = channels.flatMap((channel): Route[] => {
    const to = recipient.addresses[channel];
    return to === undefined ? [] : [{ channel, to }];
  });
  const addresses: Partial<Record<Channel, string>> = {};
  const reserves: Route[] = [];
  for (const route of [...routesOf(book), ...rotas]) {
    const first = addresses[route.channel];
    if (first === undefined) addresses[route.channel] = route.to;
    else if (first !== route.to && !reserves.some(({ channel, to }) => channel === route.channel && to === route.to))
      reserves.push(route);
  }
  const isQuiet = book.quietHours !== null && isQuietAt(book.quietHours, now);
  return { ...recipient, addresses, wishes: { order: book.order, reserves, isQuiet } };
};

/** Who a level reaches, with the contacts they keep themselves as they are now. */
export const withContacts =
  (reach: Reach, books: readonly ContactBook[], now: Instant): Reach =>
  (level) =>
    reach(level).map((recipient) => {
      const book = books.find(({ staffId }) => staffId === recipient.staffId);
      return book === undefined ? recipient : recipientWith(recipient, book, now);
    });
