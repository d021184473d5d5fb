/**
 * A second opinion on deadlines, which shares no code with the one under test: it walks hour by hour and day by day, with the
 * clock changes of Directive 2000/84/EC and the Julian computus written out, where the code under test calculates, asks the
 * runtime's zone database and reads a table. Dates are numbers of days since 1970, instants milliseconds since 1970.
 */
const hour = 3_600_000;
const day = 24 * hour;

/** 01:00Z on the last Sunday of the month (0 is January). */
const clockChange = (year: number, month: number): number => {
  const last = new Date(Date.UTC(year, month, 31, 1));
  while (last.getUTCDay() !== 0) last.setUTCDate(last.getUTCDate() - 1);
  return last.getTime();
};

const summers = Array.from({ length: 100 }, (_, index): [number, number] => [
  clockChange(2000 + index, 2),
  clockChange(2000 + index, 9),
]);

const wall = (at: number): number =>
  at + (summers.some(([start, end]) => start <= at && at < end) ? 3 * hour : 2 * hour);

/** Reads the clock quickly for instants that go forward: the year's summer is kept until it is over. */
const reader = (from: number) => {
  let index = summers.findIndex(([, end]) => from < end);
  return (at: number): number => {
    while (at >= (summers[index]?.[1] ?? Infinity)) index += 1;
    return at + (at >= (summers[index]?.[0] ?? Infinity) ? 3 * hour : 2 * hour);
  };
};

/** Julian calendar's Easter (Meeus), 13 days later in the Gregorian one until 2099. */
const easter = (year: number): number => {
  const [a, b, c] = [year % 4, year % 7, year % 19];
  const d = (19 * c + 15) % 30;
  const e = (2 * a + 4 * b - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  return Date.UTC(year, month - 1, ((d + e + 114) % 31) + 1 + 13) / day;
};

const fixed = ['1-1', '1-2', '1-6', '1-7', '1-24', '5-1', '6-1', '8-15', '11-30', '12-1', '12-25', '12-26'];

export type OracleOverrides = ReadonlyMap<number, boolean>;

const isOff = (date: number, overrides: OracleOverrides): boolean => {
  const worked = overrides.get(date);
  if (worked !== undefined) return !worked;
  const at = new Date(date * day);
  const afterEaster = date - easter(at.getUTCFullYear());
  return (
    [0, 6].includes(at.getUTCDay()) ||
    fixed.includes(`${at.getUTCMonth() + 1}-${at.getUTCDate()}`) ||
    [-2, 0, 1, 49, 50].includes(afterEaster)
  );
};

/** The date reached from `from` by stepping one day at a time until `counted` days passed the test. */
const walk = (from: number, counted: number, counts: (date: number) => boolean): number => {
  let date = from;
  for (let found = 0; found < counted;) {
    date += 1;
    if (counts(date)) found += 1;
  }
  return date;
};

const correspondingDate = (from: number, months: number): number => {
  const dayOfMonth = new Date(from * day).getUTCDate();
  let date = from;
  for (let seen = 0; ; date += 1) {
    const tomorrow = new Date((date + 1) * day);
    if (seen === months && (new Date(date * day).getUTCDate() === dayOfMonth || tomorrow.getUTCDate() === 1))
      return date;
    if (tomorrow.getUTCDate() === 1) seen += 1;
  }
};

/** Hour by hour from the event to the first instant of `date` whose time of day is `timeOfDay` or later. */
const firstShown = (event: number, date: number, timeOfDay: number): number => {
  const read = reader(event);
  for (let start = Math.floor(event / hour) * hour; ; start += hour) {
    const shown = read(start) - date * day;
    if (shown <= timeOfDay && timeOfDay < shown + hour) return start + (timeOfDay - shown);
    if (shown > timeOfDay) return start;
  }
};

const hoursLater = (from: number, hours: number): number => {
  let at = from;
  for (let counted = 0; counted < hours; counted += 1) at += hour;
  return at;
};

export type OracleTerm = { quantity: number; unit: 'minutes' | 'hours' | 'calendar-days' | 'working-days' | 'months' };

export const oracle = (
  { quantity, unit }: OracleTerm,
  event: number,
  overrides: OracleOverrides,
): { strict: number; latest: number } => {
  const works = (date: number) => !isOff(date, overrides);
  if (unit === 'minutes') return { strict: event + quantity * 60_000, latest: event + quantity * 60_000 };
  if (unit === 'hours') {
    const hourOfEvent = Date.parse(`${new Date(event).toISOString().slice(0, 13)}:00:00.000Z`);
    return { strict: hoursLater(event, quantity), latest: hoursLater(hoursLater(hourOfEvent, 1), quantity) + hour };
  }
  const shown = wall(event);
  const date = Math.floor(shown / day);
  const timeOfDay = shown - date * day;
  const [dueDate, lastDate] =
    unit === 'months'
      ? [correspondingDate(date, quantity), correspondingDate(date, quantity)]
      : unit === 'calendar-days'
        ? [walk(date, quantity, () => true), walk(date, quantity + 1, () => true)]
        : [walk(date, quantity, works), walk(date, quantity + 1, works)];
  const worked = works(lastDate) ? lastDate : walk(lastDate, 1, works);
  return { strict: firstShown(event, dueDate, timeOfDay), latest: firstShown(event, worked + 1, 0) };
};
