import { addCalendarDays, weekdayOf, type LocalDate } from '../calendar/local-date.ts';
import { holidayOf } from '../calendar/holiday-names.ts';
import { instantOf, localDateOf, startOfLocalDay } from '../calendar/local-time.ts';
import { type Instant } from '../kernel/time.ts';
import { type Interval } from './deed.ts';
import { type Shift } from './shifts.ts';
import { hour } from './wall-clock.ts';

/** Night work is between 22:00 and 06:00 (Labour Code art. 125). */
const nightEnds = 6 * hour;
const nightBegins = 22 * hour;

/** What one person carried. A night, a weekend or a public holiday counts when any part of it was on call. */
export type Burden = {
  staffId: string;
  shifts: number;
  hours: number;
  nights: number;
  nightHours: number;
  weekends: number;
  weekendHours: number;
  holidays: number;
  holidayHours: number;
};

type Piece = Interval & { date: LocalDate; isNight: boolean; nightOf: LocalDate };

/** A time cut at midnight, 06:00 and 22:00 of the clock on the wall. */
const piecesOf = ({ from, until }: Interval): Piece[] => {
  const pieces: Piece[] = [];
  for (let date = localDateOf(from); startOfLocalDay(date) < until; date = addCalendarDays(date, 1)) {
    const next = addCalendarDays(date, 1);
    const edges: [Instant, Instant, boolean, LocalDate][] = [
      [startOfLocalDay(date), instantOf({ date, timeOfDay: nightEnds }), true, addCalendarDays(date, -1)],
      [instantOf({ date, timeOfDay: nightEnds }), instantOf({ date, timeOfDay: nightBegins }), false, date],
      [instantOf({ date, timeOfDay: nightBegins }), startOfLocalDay(next), true, date],
    ];
    for (const [start, end, isNight, nightOf] of edges) {
      const piece = { from: start > from ? start : from, until: end < until ? end : until };
      if (piece.from < piece.until) pieces.push({ ...piece, date, isNight, nightOf });
    }
  }
  return pieces;
};

const hoursOf = (pieces: readonly Interval[]): number =>
  pieces.reduce((sum, { from, until }) => sum + Date.parse(until) - Date.parse(from), 0) / hour;

const isWeekend = ({ date }: Piece): boolean => weekdayOf(date) > 5;
/** The Saturday that names a weekend. */
const saturdayOf = (date: LocalDate): LocalDate => (weekdayOf(date) === 7 ? addCalendarDays(date, -1) : date);

const burdenOf = (staffId: string, shifts: readonly Shift[]): Burden => {
  const pieces = shifts.flatMap(piecesOf);
  const [nights, weekends] = [pieces.filter(({ isNight }) => isNight), pieces.filter(isWeekend)];
  const holidays = pieces.filter(({ date }) => holidayOf(date) !== null);
  return {
    staffId,
    shifts: shifts.length,
    hours: hoursOf(pieces),
    nights: new Set(nights.map(({ nightOf }) => nightOf)).size,
    nightHours: hoursOf(nights),
    weekends: new Set(weekends.map(({ date }) => saturdayOf(date))).size,
    weekendHours: hoursOf(weekends),
    holidays: new Set(holidays.map(({ date }) => date)).size,
    holidayHours: hoursOf(holidays),
  };
};

/** How hours, nights, weekends and public holidays fell on people, who carried most first; all layers together. */
export const fairnessOf = (shifts: readonly Shift[]): Burden[] => {
  const people = [...new Set(shifts.flatMap(({ staffIds }) => staffIds))];
  return people
    .map((who) =>
      burdenOf(
        who,
        shifts.filter(({ staffIds }) => staffIds.includes(who)),
      ),
    )
    .toSorted((a, b) => b.hours - a.hours || (a.staffId < b.staffId ? -1 : 1));
};
