import { localDate } from '../../../../shared/domain/calendar/local-date.ts';
import { instantOf, localTimeOf } from '../../../../shared/domain/calendar/local-time.ts';
import { toInstant } from '../../../../shared/domain/kernel/time.ts';

const minute = 60_000;

/** `2026-11-30T14:05` on the clock of Bucharest, as a date-and-time control has it, as an instant; null for no such time. */
export const momentIn = (written: string): string | null => {
  const [, day, hours, minutes] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(written) ?? [];
  const date = localDate.safeParse(day);
  if (!date.success) return null;
  return instantOf({ date: date.data, timeOfDay: (Number(hours) * 60 + Number(minutes)) * minute });
};

/** An instant as a date-and-time control shows it, in Bucharest, to the minute. */
export const writtenMoment = (at: string): string => {
  const { date, timeOfDay } = localTimeOf(toInstant(new Date(at)));
  const minutes = Math.floor(timeOfDay / minute);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};
