import { localDateOf } from '../calendar/local-time.ts';
import { type Instant } from '../kernel/time.ts';
import { type ConfirmationRequest, type ListedProvider, type Provider } from './provider.ts';

/** The month a request belongs to, in Romania: 2026-11. */
export const monthOf = (now: Instant): string => localDateOf(now).slice(0, 7);

/** Not sent, as far as is known: a run that ended between sending and noting it asks again. */
const unsent: readonly ConfirmationRequest['outcome'][] = ['asking', 'failed'];

/**
 * The providers still to be asked this month: listed, not yet asked or not reached, and not confirmed since the month began.
 */
export const toBeAsked = (
  register: readonly Provider[],
  requests: readonly ConfirmationRequest[],
  now: Instant,
): ListedProvider[] => {
  const month = monthOf(now);
  const settled = new Set(
    requests.filter((one) => one.month === month && !unsent.includes(one.outcome)).map(({ providerId }) => providerId),
  );
  return register.flatMap((one) => {
    if (one.state === 'removed' || settled.has(one.providerId)) return [];
    return one.confirmation !== null && monthOf(one.confirmation.at) === month ? [] : [one];
  });
};

/** What a receipt of the mail service makes of a request; null: nothing new. A message may come back after it was delivered. */
export const afterReceipt = (
  request: ConfirmationRequest,
  { delivered, reference }: { delivered: boolean; reference: string },
): ConfirmationRequest | null => {
  const open = request.outcome === 'asking' || request.outcome === 'handed';
  if (delivered) return open ? { ...request, outcome: 'delivered', reference } : null;
  return open || request.outcome === 'delivered' ? { ...request, outcome: 'bounced', reference } : null;
};
