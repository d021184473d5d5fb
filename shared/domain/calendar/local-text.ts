import { type Instant } from '../kernel/time.ts';
import { localTimeOf } from './local-time.ts';

const twoDigits = (part: number): string => String(Math.trunc(part)).padStart(2, '0');

/**
 * An instant as the clocks of Romania show it, with how far they are ahead of UTC: the hour that comes twice in a night of
 * October can be told by it. 2027-10-31 03:30 +03:00; seconds only where there are some.
 */
export const localText = (at: Instant): string => {
  const { date, timeOfDay } = localTimeOf(at);
  const seconds = timeOfDay / 1_000;
  const clock = `${twoDigits(seconds / 3_600)}:${twoDigits((seconds / 60) % 60)}`;
  const rest = seconds % 60 === 0 ? '' : `:${twoDigits(seconds % 60)}`;
  const ahead = (Date.parse(`${date}T00:00:00.000Z`) + timeOfDay - Date.parse(at)) / 3_600_000;
  return `${date} ${clock}${rest} +${twoDigits(ahead)}:00`;
};

/** A date as it is written by hand: 30.11.2026. What is no date stays as it is. */
export const spokenDay = (day: string): string => day.split('-').reverse().join('.');

/** An instant as it is written by hand, on the clocks of Romania, to the minute: 30.11.2026, 14:05. */
export const spokenMinute = (at: Instant): string => {
  const { date, timeOfDay } = localTimeOf(at);
  const minutes = timeOfDay / 60_000;
  return `${spokenDay(date)}, ${twoDigits(minutes / 60)}:${twoDigits(minutes % 60)}`;
};
