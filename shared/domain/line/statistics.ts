import * as z from 'zod/mini';
import { weekdayOf } from '../calendar/local-date.ts';
import { localTimeOf } from '../calendar/local-time.ts';
import { cell, hideSmall } from '../statistics/suppression.ts';
import { callOutcomes, outcomeOf, type Call, type CallOutcome } from './call.ts';

/** How many calls, and of what kind, without anything about anybody. Hours and weekdays are those of the clock in Romania. */
export const callStatistics = z.strictObject({
  total: cell,
  byOutcome: z.array(z.strictObject({ outcome: z.enum(callOutcomes), calls: cell })),
  byHour: z.array(z.strictObject({ hour: z.int(), calls: cell })),
  byWeekday: z.array(z.strictObject({ weekday: z.int(), calls: cell })),
});
export type CallStatistics = z.infer<typeof callStatistics>;

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
