import { localDate, type LocalDate } from '../../../shared/domain/calendar/local-date.ts';
import { instantOf, localDateOf, localTimeOf } from '../../../shared/domain/calendar/local-time.ts';
import { instant, toInstant, type Instant } from '../../../shared/domain/kernel/time.ts';

const minute = 60_000;
const two = (part: number): string => String(part).padStart(2, '0');

/** 08:00, as the clock on the wall in Romania shows it. */
export const clockOf = (at: string): string => {
  const minutes = Math.floor(localTimeOf(instant.parse(at)).timeOfDay / minute);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** What a field of date and time shows for an instant: 2026-12-01T08:00. */
export const toField = (at: string): string => `${localDateOf(instant.parse(at))}T${clockOf(at)}`;

/** What was written in such a field, read on the wall clock of Romania; null while it is not whole. */
export const fromField = (written: string): Instant | null => {
  const [, day = '', hours, minutes] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(written) ?? [];
  const date = localDate.safeParse(day);
  if (!date.success) return null;
  return instantOf({ date: date.data, timeOfDay: (Number(hours) * 60 + Number(minutes)) * minute });
};

/** The day that a field of dates holds; null while there is none. */
export const fromDateField = (written: string): LocalDate | null => {
  const date = localDate.safeParse(written);
  return date.success ? date.data : null;
};

export const nowInstant = (ms: number): Instant => toInstant(new Date(ms));
export const todayAt = (ms: number): LocalDate => localDateOf(nowInstant(ms));
