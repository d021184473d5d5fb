import * as z from 'zod/mini';
import { addCalendarDays, localDate, yearOf, type LocalDate } from '../calendar/local-date.ts';
import { holidayOf, orthodoxEaster } from '../calendar/holiday-names.ts';
import { instantOf, localTimeOf } from '../calendar/local-time.ts';
import { type Instant } from '../kernel/time.ts';
import { localTime } from '../rota/schedule.ts';
import { minuteOf } from '../rota/wall-clock.ts';

export const moments = ['tonight', 'easter', 'holiday'] as const;

/** The moment a simulation begins: now, a date and time on the clocks of Romania, or 02:00 of a night that people worry about. */
export const simulatedMoment = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('now') }),
  z.strictObject({ kind: z.literal('at'), date: localDate, time: localTime }),
  z.strictObject({ kind: z.literal('night'), night: z.enum(moments) }),
]);
export type SimulatedMoment = z.infer<typeof simulatedMoment>;

/** Two in the morning, when nobody is awake by chance. */
const night = '02:00';

const shows = (date: LocalDate, time: string): Instant => instantOf({ date, timeOfDay: minuteOf(time) * 60_000 });

const nextEaster = (now: Instant): LocalDate => {
  const year = yearOf(localTimeOf(now).date);
  const easter = orthodoxEaster(year);
  return shows(easter, night) > now ? easter : orthodoxEaster(year + 1);
};

/** The next date that fits and whose night is still to come; there is one within a year of any date the table of holidays knows. */
const nextDate = (now: Instant, fits: (date: LocalDate) => boolean): LocalDate => {
  const today = localTimeOf(now).date;
  for (let days = 0; days <= 366; days += 1) {
    const date = addCalendarDays(today, days);
    if (shows(date, night) > now && fits(date)) return date;
  }
  return addCalendarDays(today, 1);
};

/** The instant a moment is, seen from now. A night that has begun is the next one. */
export const instantOfMoment = (asked: SimulatedMoment, now: Instant): Instant => {
  switch (asked.kind) {
    case 'now':
      return now;
    case 'at':
      return shows(asked.date, asked.time);
    case 'night':
      switch (asked.night) {
        case 'easter':
          return shows(nextEaster(now), night);
        case 'tonight':
          return shows(
            nextDate(now, () => true),
            night,
          );
        case 'holiday':
          return shows(
            nextDate(now, (date) => holidayOf(date) !== null),
            night,
          );
      }
  }
};
