import { type Instant } from '../kernel/time.ts';
import { type AlertWithPages } from './alert.ts';

/** The four facts of one person and an alert; null: it is not known to have happened. */
type PersonFacts = {
  staffId: string;
  name: string;
  deliveredAt: Instant | null;
  readAt: Instant | null;
  acceptedAt: Instant | null;
  firstContactAt: Instant | null;
};

const earliest = (instants: readonly Instant[]): Instant | null => instants.toSorted()[0] ?? null;

/**
 * Delivered, read, accepted, first contact: what is known of everyone whom an alert paged, or who dealt with it.
 * - Delivered comes from a provider's receipt.
 * - Read is proven by the person's own sign-in when they open the alert, or by a button of its page. Opening the page of a
 *   one-time link proves nothing: link scanners and previews do so too.
 */
export const factsOfPeople = ({ alert, pages }: AlertWithPages): PersonFacts[] => {
  const people = new Map([...pages, ...alert.reads, ...alert.acceptances].map(({ staffId, name }) => [staffId, name]));
  return [...people].map(([staffId, name]) => ({
    staffId,
    name,
    deliveredAt: earliest(
      pages.flatMap((page) => (page.staffId === staffId && page.state === 'delivered' ? [page.deliveredAt] : [])),
    ),
    readAt: alert.reads.find((one) => one.staffId === staffId)?.at ?? null,
    acceptedAt: alert.acceptances.find((one) => one.staffId === staffId)?.at ?? null,
    firstContactAt: alert.firstContactBy === staffId ? alert.firstContactAt : null,
  }));
};
