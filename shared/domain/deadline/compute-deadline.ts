import * as z from 'zod/mini';
import { addCalendarDays, addMonths, localDate, type LocalDate } from '../calendar/local-date.ts';
import { endOfLocalDay, instantOf, localDateOf, localTimeOf } from '../calendar/local-time.ts';
import { addWorkingDays, dayOff, workingDayFrom, type Calendar, type CalendarFault } from '../calendar/working-days.ts';
import { assertNever, ok, type Result } from '../kernel/result.ts';
import { addMilliseconds, instant, toInstant, type Instant } from '../kernel/time.ts';
import { term, type DeadlineRule, type Term } from './deadline-rule.ts';

/** Articles of the Civil Code (Law 287/2009) the latest legal instant rests on. */
const article = z.enum(['2552', '2553', '2554', '2555']);

/** How a deadline was counted, for people who must defend it. */
export const explanation = z.strictObject({
  countedFrom: instant,
  /** Milliseconds the clock stood still, which moved both instants. */
  pausedFor: z.int().check(z.minimum(0)),
  strictTerm: term,
  latestTerm: term,
  /** Civil Code; empty when the term has no rule of its own there (minutes). */
  articles: z.array(article),
  /** The local date the latest legal instant is the end (24:00) of; null for hours and minutes. */
  lastDay: z.nullable(localDate),
  /** Days off that the last day was moved over. */
  postponedOver: z.array(z.strictObject({ date: localDate, because: dayOff })),
});
type Explanation = z.infer<typeof explanation>;

export type ComputedDeadline = { strictDue: Instant; latestLegal: Instant; explanation: Explanation };

type Latest = { at: Instant } & Pick<Explanation, 'articles' | 'lastDay' | 'postponedOver'>;

const milliseconds = ({ quantity, unit }: { quantity: number; unit: 'hours' | 'minutes' }, calendar: Calendar) =>
  unit === 'hours' ? quantity * calendar.hourLasts : Math.round((quantity * calendar.hourLasts) / 60);

/** The same time of the day on another date. */
const sameTime = (event: Instant, move: (date: LocalDate) => LocalDate): Instant => {
  const { date, timeOfDay } = localTimeOf(event);
  return instantOf({ date: move(date), timeOfDay });
};

const strictInstant = (
  { quantity, unit }: Term,
  event: Instant,
  calendar: Calendar,
): Result<Instant, CalendarFault> => {
  switch (unit) {
    case 'minutes':
    case 'hours':
      return ok(addMilliseconds(event, milliseconds({ quantity, unit }, calendar)));
    case 'calendar-days':
      return ok(sameTime(event, (date) => addCalendarDays(date, quantity)));
    case 'months':
      return ok(sameTime(event, (date) => addMonths(date, quantity)));
    case 'working-days': {
      const due = addWorkingDays(localDateOf(event), quantity, calendar);
      return due.ok ? ok(sameTime(event, () => due.value)) : due;
    }
    default:
      return assertNever(unit);
  }
};

const endOf = (lastDay: LocalDate, article: '2552' | '2553', calendar: Calendar): Result<Latest, CalendarFault> => {
  const moved = workingDayFrom(lastDay, calendar);
  if (!moved.ok) return moved;
  const { date, passedOver } = moved.value;
  return ok({
    at: endOfLocalDay(date),
    articles: passedOver.length > 0 ? [article, '2554'] : [article],
    lastDay: date,
    postponedOver: passedOver,
  });
};

const latestInstant = ({ quantity, unit }: Term, event: Instant, calendar: Calendar): Result<Latest, CalendarFault> => {
  const date = localDateOf(event);
  switch (unit) {
    case 'minutes':
      return ok({
        at: addMilliseconds(event, milliseconds({ quantity, unit }, calendar)),
        articles: [],
        lastDay: null,
        postponedOver: [],
      });
    case 'hours': {
      const firstHour = Math.floor(Date.parse(event) / calendar.hourLasts) * calendar.hourLasts;
      const at = toInstant(new Date(firstHour + (quantity + 2) * calendar.hourLasts));
      return ok({ at, articles: ['2555'], lastDay: null, postponedOver: [] });
    }
    case 'calendar-days':
      return endOf(addCalendarDays(date, quantity + 1), '2553', calendar);
    case 'months':
      return endOf(addMonths(date, quantity), '2552', calendar);
    case 'working-days': {
      const last = addWorkingDays(date, quantity + 1, calendar);
      return last.ok ? endOf(last.value, '2553', calendar) : last;
    }
    default:
      return assertNever(unit);
  }
};

/**
 * When an obligation is due. Two instants, always `strictDue` ≤ `latestLegal`:
 *
 * - **Strict**: the event plus the term, read as tightly as a court could. Reminders, overdues and breaches run on it.
 * - **Latest legal**: the last instant Civil Code art. 2551–2556 leaves. Shown beside the strict one, never waited for.
 *
 * | unit | strict | latest legal |
 * |---|---|---|
 * | minutes | the minutes are added in UTC | the same instant: the Code has no rule for minutes |
 * | hours | the hours are added in UTC | art. 2555: the clock hour of the event is not counted, nor is the last; so the end of the hour that follows `quantity` whole hours. Never moved for weekends or holidays: art. 2554 speaks of days |
 * | calendar-days | the same time of day, `quantity` local dates later | art. 2553 (1), (2): the day of the event is not counted, nor is the last; so 24:00 of the date `quantity` + 1 later. Art. 2554: when that is not a working day, 24:00 of the next working day |
 * | working-days | the same time of day on the `quantity`-th working day after the event's date | art. 2553 in working days: 24:00 of the (`quantity` + 1)-th |
 * | months | the same time of day on the corresponding date, or the last of the month (art. 2552 (1), (2)) | 24:00 of that date; art. 2554 as for days |
 *
 * Local dates and times are those of Romania, where days have 23 or 25 hours at the clock changes. A time of day that is
 * shown twice is due the first time; one that is skipped is due at the jump. An event in the hour that happens twice is
 * two different instants for hours, and the same date and time of day for days and months. 24:00 is given as 00:00 of the
 * next date, the first instant that is too late.
 *
 * The text of the articles has no worked example for hours; the reading is that of art. 2553 carried from days to hours. It
 * only affects the instant shown, as does art. 2553 (3): an act to be done at a workplace is due when its working hours end.
 *
 * Examples (local times):
 * - 24 hours from Friday 27.11.2026 10:20: strict Saturday 28.11 10:20; latest Saturday 12:00 (10–11 not counted, 24 hours from
 *   11:00, and the hour after them).
 * - 24 hours from 24.10.2026 10:20, the night the clocks go back: strict 25.10 09:20, latest 11:00 winter time.
 * - 3 calendar days from Wednesday 25.11.2026 10:20: strict Saturday 28.11 10:20; the last day is Sunday 29.11, then 30.11 and
 *   1.12 are holidays: latest Wednesday 2.12 24:00.
 * - 5 working days from Wednesday 23.12.2026 15:00: strict Thursday 31.12 15:00 (24, 28, 29, 30, 31); latest Monday 4.1.2027 24:00.
 * - 1 month from Sunday 31.1.2027 09:00: strict Sunday 28.2 09:00; latest Monday 1.3 24:00.
 *
 * `legalMaximum` replaces the term of the latest instant, which is never before the strict one.
 * Fails only when a day has to be judged in a year that the table of public holidays does not cover; hours and minutes never do.
 * Sources: Civil Code (Law 287/2009) art. 2551–2556; Labour Code art. 139 for holidays.
 */
export const computeDeadline = (
  { within, legalMaximum = within }: Pick<DeadlineRule, 'within' | 'legalMaximum'>,
  event: Instant,
  calendar: Calendar,
): Result<ComputedDeadline, CalendarFault> => {
  const strictDue = strictInstant(within, event, calendar);
  if (!strictDue.ok) return strictDue;
  const latest = latestInstant(legalMaximum, event, calendar);
  if (!latest.ok) return latest;
  const { at, ...how } = latest.value;
  return ok({
    strictDue: strictDue.value,
    latestLegal: at < strictDue.value ? strictDue.value : at,
    explanation: { countedFrom: event, pausedFor: 0, strictTerm: within, latestTerm: legalMaximum, ...how },
  });
};
