import { localDateOf } from '../calendar/local-time.ts';
import { type Instant } from '../kernel/time.ts';
import { type ConfirmationRequest, type ListedProvider, type Provider } from './provider.ts';

/** The month a request belongs to, in Romania: 2026-11. */
export const monthOf = (now: Instant): string => localDateOf(now).slice(0, 7);

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
    requests.filter((one) => one.month === month && one.outcome !== 'failed').map(({ providerId }) => providerId),
  );
  return register.flatMap((one) => {
    if (one.state === 'removed' || settled.has(one.providerId)) return [];
    return one.confirmation !== null && monthOf(one.confirmation.at) === month ? [] : [one];
  });
};
