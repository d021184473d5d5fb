import { type Work } from './outbox.ts';
import { type TimerId } from '../domain/kernel/ids.ts';
import { type Instant } from '../domain/kernel/time.ts';
import { type Timer } from '../domain/timer/timer.ts';

/** Sorts of open work a sweep looks at. */
export type OpenWork = 'referral' | 'page' | 'notice' | 'event' | 'alert' | 'unreachable' | 'timer';

export type OpenWorkReader = {
  /** Keys of the open work of a sort that should have moved on by an instant, oldest first. */
  overdue: (sort: OpenWork, by: Instant) => Promise<Work[]>;
  /** When the referral that waits longest for its screening was accepted; null: none waits. */
  oldestReferral: () => Promise<Instant | null>;
  /** The timers behind these keys that are still pending. */
  timers: (work: readonly Work[]) => Promise<Timer[]>;
  /** The timers that open alerts wait for. */
  timersOfAlerts: (work: readonly Work[]) => Promise<TimerId[]>;
  /** Notes that a timer's workflow is started once more. `stale`: it fired or was healed meanwhile. */
  countHeal: (timer: Timer) => Promise<'written' | 'stale'>;
};

/** Names of the workflow executions that wait now. */
export type RunningTimers = () => Promise<Set<string>>;
