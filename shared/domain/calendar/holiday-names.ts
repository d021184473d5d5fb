import { addCalendarDays, dateOfUtc, localDate, yearOf, type LocalDate } from './local-date.ts';
import { publicHolidays } from './public-holidays.ts';

/**
 * Easter of the Orthodox Church, by Meeus's rule for the Julian calendar, which is 13 days behind from 1900 to 2099:
 * 2027-05-02.
 */
export const orthodoxEaster = (year: number): LocalDate => {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const days = moon + sunday + 114;
  return dateOfUtc(new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1 + 13)));
};

const fixed: Readonly<Record<string, string>> = {
  '01-01': 'Anul Nou',
  '01-02': 'a doua zi de Anul Nou',
  '01-06': 'Boboteaza',
  '01-07': 'Soborul Sfântului Ioan Botezătorul',
  '01-24': 'Ziua Unirii Principatelor Române',
  '05-01': 'Ziua Muncii',
  '06-01': 'Ziua Copilului',
  '08-15': 'Adormirea Maicii Domnului',
  '11-30': 'Sfântul Andrei',
  '12-01': 'Ziua Națională',
  '12-25': 'Crăciunul',
  '12-26': 'a doua zi de Crăciun',
};

/** Days after Easter. */
const movable: ReadonlyMap<number, string> = new Map([
  [-2, 'Vinerea Mare'],
  [0, 'Paștele'],
  [1, 'a doua zi de Paște'],
  [49, 'Rusaliile'],
  [50, 'a doua zi de Rusalii'],
]);

export type NamedHoliday = { date: LocalDate; name: string };

const cache = new Map<number, ReadonlyMap<LocalDate, string>>();

const namesOf = (year: number): ReadonlyMap<LocalDate, string> => {
  const known = cache.get(year);
  if (known !== undefined) return known;
  const easter = orthodoxEaster(year);
  const named = new Map<LocalDate, string>();
  for (const day of publicHolidays.get(year) ?? []) {
    const date = localDate.parse(`${year}-${day}`);
    const moving = [...movable].flatMap(([after, name]) => (addCalendarDays(easter, after) === date ? name : []));
    const names = [...moving, ...(fixed[day] === undefined ? [] : [fixed[day]])];
    named.set(date, names.join(', '));
  }
  cache.set(year, named);
  return named;
};

/** The public holiday a day is, null for any other day; years without a table of holidays have none. */
export const holidayOf = (date: LocalDate): NamedHoliday | null => {
  const name = namesOf(yearOf(date)).get(date);
  return name === undefined ? null : { date, name };
};
