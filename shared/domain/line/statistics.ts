import * as z from 'zod/mini';
import { weekdayOf } from '../calendar/local-date.ts';
import { localTimeOf } from '../calendar/local-time.ts';
import { callOutcomes, outcomeOf, type Call, type CallOutcome } from './call.ts';

/** A count; null where it is 1 to 4, or would let one of these be computed. */
const cell = z.nullable(z.int().check(z.minimum(0)));
export type Cell = z.infer<typeof cell>;

/** How many calls, and of what kind, without anything about anybody. Hours and weekdays are those of the clock in Romania. */
export const callStatistics = z.strictObject({
  total: cell,
  byOutcome: z.array(z.strictObject({ outcome: z.enum(callOutcomes), calls: cell })),
  byHour: z.array(z.strictObject({ hour: z.int(), calls: cell })),
  byWeekday: z.array(z.strictObject({ weekday: z.int(), calls: cell })),
});
export type CallStatistics = z.infer<typeof callStatistics>;

/** Counts below this stay hidden: they could be recognised. */
const smallest = 5;

const isSmall = (count: number): boolean => count > 0 && count < smallest;

/**
 * Hides small counts. The total is shown beside them, so those hidden are always two at least and together no small number: else the
 * next smallest is hidden with them. A small total hides everything, the zeros too.
 */
export const hideSmall = (counts: readonly number[]): { total: Cell; cells: Cell[] } => {
  const total = counts.reduce((sum, one) => sum + one, 0);
  if (isSmall(total)) return { total: null, cells: counts.map(() => null) };
  const hidden = new Set(counts.flatMap((count, index) => (isSmall(count) ? [index] : [])));
  const others = counts
    .map((count, index) => ({ count, index }))
    .filter(({ count }) => count >= smallest)
    .toSorted((a, b) => a.count - b.count);
  const sum = () => [...hidden].reduce((together, index) => together + (counts[index] ?? 0), 0);
  for (const { index } of others) {
    if (hidden.size === 0 || (hidden.size > 1 && sum() >= smallest)) break;
    hidden.add(index);
  }
  return { total, cells: counts.map((count, index) => (hidden.has(index) ? null : count)) };
};

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const weekdays = [1, 2, 3, 4, 5, 6, 7];

export const countCalls = (calls: readonly Call[]): CallStatistics => {
  const times = calls.map(({ startedAt }) => localTimeOf(startedAt));
  const table = <T>(values: readonly T[], found: readonly T[]) =>
    hideSmall(values.map((value) => found.filter((one) => one === value).length));
  const byOutcome = table<CallOutcome>(callOutcomes, calls.map(outcomeOf));
  const byHour = table(
    hours,
    times.map(({ timeOfDay }) => Math.floor(timeOfDay / 3_600_000)),
  );
  const byWeekday = table(
    weekdays,
    times.map(({ date }) => weekdayOf(date)),
  );
  return {
    total: byOutcome.total,
    byOutcome: callOutcomes.map((outcome, index) => ({ outcome, calls: byOutcome.cells[index] ?? null })),
    byHour: hours.map((hour, index) => ({ hour, calls: byHour.cells[index] ?? null })),
    byWeekday: weekdays.map((weekday, index) => ({ weekday, calls: byWeekday.cells[index] ?? null })),
  };
};
