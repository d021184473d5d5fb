import { addCalendarDays, addMonths } from '../calendar/local-date.ts';
import { localDateOf, startOfLocalDay } from '../calendar/local-time.ts';
import { type Instant } from '../kernel/time.ts';

/** Entries are asked about monthly; one that nobody confirmed for a month says so. */
const monthsFresh = 1;

/**
 * Whether an entry can be relied on.
 * `staleFrom`: the first instant at which it could no longer be (the start of a local day).
 */
export type Freshness = { state: 'fresh' | 'stale'; lastConfirmedAt: Instant | null; staleFrom: Instant };

/**
 * Confirmed on 23 November, an entry is fresh through 23 December and stale from the 24th, 00:00 in Romania. An entry that
 * was never confirmed counts from its registration.
 */
export const freshnessOf = (
  { registeredAt, confirmedAt }: { registeredAt: Instant; confirmedAt: Instant | null },
  now: Instant,
): Freshness => {
  const lastDay = addMonths(localDateOf(confirmedAt ?? registeredAt), monthsFresh);
  const staleFrom = startOfLocalDay(addCalendarDays(lastDay, 1));
  return { state: now < staleFrom ? 'fresh' : 'stale', lastConfirmedAt: confirmedAt, staleFrom };
};
