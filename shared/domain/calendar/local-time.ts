import { toInstant, type Instant } from '../kernel/time.ts';
import { addCalendarDays, dateOfUtc, type LocalDate } from './local-date.ts';

const zone = 'Europe/Bucharest';

const hour = 3_600_000;
const day = 24 * hour;

let offsets: Intl.DateTimeFormat | undefined;

/**
 * How far the clocks of Romania are ahead of UTC, in milliseconds. The zone database of the runtime is asked, so that a change
 * of the law (an end of summer time) comes with it. The formatter is made at the first use: it costs about 15 ms of start-up.
 */
const askOffset = (at: number): number => {
  offsets ??= new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset', year: 'numeric' });
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})$/.exec(offsets.format(at)) ?? [];
  if (hours === undefined || minutes === undefined) throw new Error(`no offset of ${zone} at ${at}`);
  return (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * 60_000);
};

const mostKept = 50_000;
/** Offsets by hours since 1970. */
const kept = new Map<number, number>();

/**
 * The same, asked once for each hour: a year of a rota asks thousands of times for the same few days. Since 1970 the clocks of
 * Romania have changed at full hours of UTC only, so within one the offset is the same.
 */
const offsetAt = (at: number): number => {
  if (at < 0) return askOffset(at);
  const key = Math.floor(at / hour);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const offset = askOffset(at);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, offset);
  return offset;
};

/** What the clock on the wall shows: the date, and milliseconds since 00:00 as read from the clock (0 to 86,399,999). */
export type LocalTime = { date: LocalDate; timeOfDay: number };

export const localTimeOf = (at: Instant): LocalTime => {
  const local = Date.parse(at) + offsetAt(Date.parse(at));
  const timeOfDay = ((local % day) + day) % day;
  return { date: dateOfUtc(new Date(local)), timeOfDay };
};

/** The date in Romania: 2026-11-22T22:30Z is already 23 November. */
export const localDateOf = (at: Instant): LocalDate => localTimeOf(at).date;

/**
 * The first instant at which the clock on the wall shows that date and time, or a later one.
 * In the night of March when 03:00 becomes 04:00, 03:30 is never shown: the answer is the jump itself (01:00Z).
 * In the night of October when 04:00 becomes 03:00, 03:30 is shown twice: the answer is the first (00:30Z).
 */
export const instantOf = ({ date, timeOfDay }: LocalTime): Instant => {
  const local = Date.parse(`${date}T00:00:00.000Z`) + timeOfDay;
  // Clocks change at most once in two days, so these two are the only offsets to choose from.
  const [before, after] = [offsetAt(local - day), offsetAt(local + day)];
  if (offsetAt(local - before) === before) return toInstant(new Date(local - before));
  if (offsetAt(local - after) === after) return toInstant(new Date(local - after));
  // Neither fits, so the time was skipped. The jump lies between the two readings.
  let [beforeJump, afterJump] = [local - after, local - before];
  while (afterJump - beforeJump > 1) {
    const middle = Math.floor((beforeJump + afterJump) / 2);
    if (offsetAt(middle) === before) beforeJump = middle;
    else afterJump = middle;
  }
  return toInstant(new Date(afterJump));
};

/** 00:00 of the date. The day after it starts 23, 24 or 25 hours later. */
export const startOfLocalDay = (date: LocalDate): Instant => instantOf({ date, timeOfDay: 0 });

/** 24:00 of the date, which is 00:00 of the next one; no longer part of the date. */
export const endOfLocalDay = (date: LocalDate): Instant => startOfLocalDay(addCalendarDays(date, 1));
