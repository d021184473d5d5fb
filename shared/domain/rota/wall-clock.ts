import { dateOfUtc, weekdayOf, type LocalDate } from '../calendar/local-date.ts';
import { instantOf, localTimeOf } from '../calendar/local-time.ts';
import { type Instant } from '../kernel/time.ts';
import { type WeeklyWindow } from './schedule.ts';

const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
const minutesPerDay = 1_440;

/**
 * An instant as the clock on the wall in Romania shows it: ISO weekday (1 = Monday), minutes since midnight, and `shown`,
 * which counts date and time in milliseconds on a calendar without clock changes.
 */
export type WallClock = { at: Instant; date: LocalDate; weekday: number; minute: number; shown: number };

export const wallClockAt = (at: Instant): WallClock => {
  const { date, timeOfDay } = localTimeOf(at);
  const shown = Date.parse(`${date}T00:00:00.000Z`) + timeOfDay;
  return { at, date, weekday: weekdayOf(date), minute: Math.floor(timeOfDay / minute), shown };
};

export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** A date and time as `WallClock.shown` counts them. */
export const shownOf = (date: LocalDate, time: string): number =>
  Date.parse(`${date}T00:00:00.000Z`) + minuteOf(time) * minute;

/** The first instant at which the clock shows that, or something later: 03:30 of the night in March is its jump to 04:00. */
export const firstShown = (shown: number): Instant =>
  instantOf({ date: dateOfUtc(new Date(shown)), timeOfDay: ((shown % day) + day) % day });

/** Whether the clock has shown that by now. An hour that is shown twice was shown the first time. */
export const wasShown = (shown: number, now: WallClock): boolean =>
  // Clocks go back by an hour at most: only so near can what the clock shows be behind what it has shown.
  shown <= now.shown || (shown - now.shown <= hour && firstShown(shown) <= now.at);

/** Whether a window of the week covers a moment; one whose end is not after its start ends the next day. */
export const covers = ({ days, from, to }: WeeklyWindow, now: WallClock): boolean => {
  const start = minuteOf(from);
  const end = minuteOf(to);
  const length = end > start ? end - start : end + minutesPerDay - start;
  return days.some((of) => {
    const week = 7 * minutesPerDay;
    const since = (((now.weekday - of + 7) % 7) * minutesPerDay + now.minute - start + week) % week;
    return since < length;
  });
};
