import { type AlertWithPages } from '../domain/alert/alert.ts';
import { type TimerId } from '../domain/kernel/ids.ts';
import { type Instant } from '../domain/kernel/time.ts';
import { type Timer } from '../domain/timer/timer.ts';

/** Real alerts, or drills: never both in one figure. */
export type AlertSort = 'real' | 'drills';

export type AlertRecords = {
  /** The alerts raised from `from` (included) until `until` (not included), with their pages, in any order. */
  raisedBetween: (sort: AlertSort, from: Instant, until: Instant) => Promise<AlertWithPages[]>;
  /** The timers of these ids that exist, in any order. */
  timers: (timerIds: readonly TimerId[]) => Promise<Timer[]>;
};
