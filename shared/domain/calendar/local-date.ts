import * as z from 'zod/mini';

/** A day of the calendar in Romania, without a time: 2026-11-23. Text order is time order. */
export const localDate = z.iso.date().brand<'LocalDate'>();
export type LocalDate = z.infer<typeof localDate>;

const dayLasts = 86_400_000;

/** Days are counted on a calendar without a zone, where each lasts 24 hours, so that no clock change can shift a count. */
const midnight = (date: LocalDate): Date => new Date(`${date}T00:00:00.000Z`);

const mostKept = 20_000;
/** Dates by days since 1970. */
const kept = new Map<number, LocalDate>();

/** The date in UTC. Made once for each day: a walk through a rota asks for the same ones again and again. */
export const dateOfUtc = (at: Date): LocalDate => {
  const key = Math.floor(at.getTime() / dayLasts);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const date = localDate.parse(at.toISOString().slice(0, 10));
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, date);
  return date;
};

export const yearOf = (date: LocalDate): number => midnight(date).getUTCFullYear();

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: LocalDate): number => midnight(date).getUTCDay() || 7;

export const addCalendarDays = (date: LocalDate, days: number): LocalDate =>
  dateOfUtc(new Date(midnight(date).getTime() + days * dayLasts));

/**
 * The corresponding day of a later month; the last day of that month when it has no such day (Civil Code art. 2552 (1), (2)):
 * 31 January + 1 month is 28 February, or 29 in a leap year; 29 February + 12 months is 28 February.
 */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const start = midnight(date);
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dateOfUtc(new Date(Date.UTC(year, month, Math.min(start.getUTCDate(), lastOfMonth))));
};

/** Completed years on a day, both as 2026-11-23. Someone born on 29 February completes a year on 1 March when the year has no such day. */
export const ageOn = (birthDate: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0);
