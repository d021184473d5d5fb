import * as z from 'zod/mini';
import { err, ok, type Result } from '../kernel/result.ts';
import { inMilliseconds, type Duration } from '../kernel/time.ts';
import { addCalendarDays, localDate, weekdayOf, yearOf, type LocalDate } from './local-date.ts';
import { publicHolidays } from './public-holidays.ts';

/**
 * Days that a Government decision makes free ("bridge" days, `working: false`) or has worked in exchange (`working: true`).
 * They come year by year, so the county keeps them as data. `source` names the decision.
 */
export const workingDayOverrides = z
  .array(z.strictObject({ date: localDate, working: z.boolean(), source: z.string().check(z.minLength(1)) }))
  .check(
    z.refine((days) => new Set(days.map(({ date }) => date)).size === days.length, {
      error: 'the same date is listed twice',
    }),
  );
export type WorkingDayOverrides = z.infer<typeof workingDayOverrides>;

/** What days and hours are counted with. */
export type Calendar = {
  overrides: ReadonlyMap<LocalDate, WorkingDayOverrides[number]>;
  /** Milliseconds an hour of a term lasts. */
  hourLasts: number;
};

const realHour: Duration = { hours: 1 };

/**
 * `hourLasts` makes hours and minutes of terms short, so that a demonstration shows a clock of 24 hours in seconds. It has no
 * default but the real hour; whoever reads a county pack must refuse it for any county but the demonstration's.
 */
export const makeCalendar = (overrides: WorkingDayOverrides = [], hourLasts: Duration = realHour): Calendar => ({
  overrides: new Map(overrides.map((day) => [day.date, day])),
  hourLasts: inMilliseconds(hourLasts),
});

/** The table of public holidays ends: nothing is guessed beyond it. */
export type CalendarFault = { kind: 'no-holidays-for-year'; year: number; tableFrom: number; tableUntil: number };

/**
 * Thrown where a term must be counted for anything to be written, and cannot: the table of holidays ends before it. Its name is
 * what the log and the API tell, so that whoever looks after the service knows to bring the table up to date.
 */
export class TermNotCountable extends Error {
  readonly fault: CalendarFault;

  constructor(rule: string, fault: CalendarFault) {
    super(`${rule} cannot be counted: no public holidays known for ${fault.year}`);
    this.name = 'TermNotCountable';
    this.fault = fault;
  }
}

/** Why a day is not worked. */
export const dayOff = z.enum(['weekend', 'public-holiday', 'bridge-day']);
export type DayOff = z.infer<typeof dayOff>;

const years = [...publicHolidays.keys()];

/** Why the day is not worked, null for a working day. Monday to Friday are worked, but for public holidays. */
export const dayOffOf = (date: LocalDate, { overrides }: Calendar): Result<DayOff | null, CalendarFault> => {
  const year = yearOf(date);
  const holidays = publicHolidays.get(year);
  if (holidays === undefined) {
    return err({
      kind: 'no-holidays-for-year',
      year,
      tableFrom: Math.min(...years),
      tableUntil: Math.max(...years),
    });
  }
  const override = overrides.get(date);
  if (override !== undefined) return ok(override.working ? null : 'bridge-day');
  if (holidays.includes(date.slice(5))) return ok('public-holiday');
  return ok(weekdayOf(date) > 5 ? 'weekend' : null);
};

/** The date itself when it is worked, or the first working day after it, with the days passed over. */
export const workingDayFrom = (
  date: LocalDate,
  calendar: Calendar,
): Result<{ date: LocalDate; passedOver: { date: LocalDate; because: DayOff }[] }, CalendarFault> => {
  const passedOver: { date: LocalDate; because: DayOff }[] = [];
  for (let current = date; ; current = addCalendarDays(current, 1)) {
    const off = dayOffOf(current, calendar);
    if (!off.ok) return off;
    if (off.value === null) return ok({ date: current, passedOver });
    passedOver.push({ date: current, because: off.value });
  }
};

/** The n-th working day after the date (`days` at least 1); the date itself is not counted. */
export const addWorkingDays = (date: LocalDate, days: number, calendar: Calendar): Result<LocalDate, CalendarFault> => {
  let current = date;
  for (let counted = 0; counted < days; counted += 1) {
    const next = workingDayFrom(addCalendarDays(current, 1), calendar);
    if (!next.ok) return next;
    current = next.value.date;
  }
  return ok(current);
};
