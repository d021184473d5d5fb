import * as z from 'zod/mini';
import { localTimeOf } from '../calendar/local-time.ts';
import { type Instant } from '../kernel/time.ts';

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Hours of every day, on the wall clock of Bucharest; a `to` before `from` is on the next day. They are never the same. */
export const quietHours = z.strictObject({ from: time, to: time });
export type QuietHours = z.infer<typeof quietHours>;

const minuteOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

/**
 * Whether it is quiet at an instant, as the clock on the wall shows it: 22:00 to 07:00 ends at seven on both nights when the
 * clock changes, and an hour that is shown twice is quiet both times. `from` belongs to it, `to` does not.
 */
export const isQuietAt = ({ from, to }: QuietHours, at: Instant): boolean => {
  const now = Math.floor(localTimeOf(at).timeOfDay / 60_000);
  const [start, end] = [minuteOf(from), minuteOf(to)];
  return start < end ? start <= now && now < end : now >= start || now < end;
};
