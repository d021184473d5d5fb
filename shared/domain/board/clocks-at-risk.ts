import { type Deadline } from '../deadline/deadline.ts';
import { addMilliseconds, type Instant } from '../kernel/time.ts';

const hour = 3_600_000;

/** How near a clock is to running out, worst first: `overdue` passed unmet, `day` and `days` run out within 24 and 72 hours. */
export const nearnesses = ['overdue', 'day', 'days'] as const;
export type Nearness = (typeof nearnesses)[number];

/** How far ahead a board looks. */
export const lookAhead = 72 * hour;

const nearnessOf = ({ state, strictDue }: Deadline, now: Instant): Nearness | null => {
  if (state === 'breached' || (state === 'open' && strictDue <= now)) return 'overdue';
  // A paused clock does not run; an ended one is nobody's worry.
  if (state !== 'open' || strictDue > addMilliseconds(now, lookAhead)) return null;
  return strictDue <= addMilliseconds(now, 24 * hour) ? 'day' : 'days';
};

export type ClockAtRisk = { nearness: Nearness; clock: Deadline };

/** The clocks somebody should look at now, those that ran out first before all. */
export const clocksAtRisk = (clocks: readonly Deadline[], now: Instant): ClockAtRisk[] =>
  clocks
    .flatMap((clock) => {
      const nearness = nearnessOf(clock, now);
      return nearness === null ? [] : [{ nearness, clock }];
    })
    .toSorted((a, b) => (a.clock.strictDue < b.clock.strictDue ? -1 : a.clock.strictDue > b.clock.strictDue ? 1 : 0));
