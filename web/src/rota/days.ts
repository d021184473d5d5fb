import { addCalendarDays, addMonths, weekdayOf, type LocalDate } from '../../../shared/domain/calendar/local-date.ts';
import { endOfLocalDay, startOfLocalDay } from '../../../shared/domain/calendar/local-time.ts';
import { type ShiftView } from './use-rota.ts';

export type CalendarView = 'week' | 'month';

const daysFrom = (first: LocalDate, count: number): LocalDate[] =>
  Array.from({ length: count }, (_, after) => addCalendarDays(first, after));

export const mondayOf = (date: LocalDate): LocalDate => addCalendarDays(date, 1 - weekdayOf(date));

export const firstOfMonth = (date: LocalDate): LocalDate => addCalendarDays(date, 1 - Number(date.slice(8)));

/** The weeks that are shown, Monday first: the one of a day, or all that its month has a part in. */
export const weeksOf = (view: CalendarView, date: LocalDate): LocalDate[][] => {
  if (view === 'week') return [daysFrom(mondayOf(date), 7)];
  const first = mondayOf(firstOfMonth(date));
  const last = addCalendarDays(addMonths(firstOfMonth(date), 1), -1);
  const weeks: LocalDate[][] = [];
  for (let monday = first; monday <= last; monday = addCalendarDays(monday, 7)) weeks.push(daysFrom(monday, 7));
  return weeks;
};

/** The day a step away: a week or a month, back or on. */
export const stepFrom = (view: CalendarView, date: LocalDate, steps: -1 | 1): LocalDate =>
  view === 'week' ? addCalendarDays(date, 7 * steps) : addMonths(date, steps);

/** From the start of the first day to the end of the last. */
export const spanOf = (weeks: readonly (readonly LocalDate[])[]): { from: string; until: string } | null => {
  const days = weeks.flat();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined
    ? null
    : { from: startOfLocalDay(first), until: endOfLocalDay(last) };
};

/** The part of a shift that lies in a day; `whole` when it is all of that day, of 23, 24 or 25 hours. */
export type Segment = ShiftView & { whole: boolean; shift: ShiftView };

export const segmentsOn = (date: LocalDate, shifts: readonly ShiftView[]): Segment[] => {
  const [start, end] = [startOfLocalDay(date), endOfLocalDay(date)];
  return shifts
    .filter(({ from, until }) => from < end && start < until)
    .map((shift) => {
      const from = shift.from < start ? start : shift.from;
      const until = shift.until > end ? end : shift.until;
      return { ...shift, from, until, whole: from === start && until === end, shift };
    });
};
