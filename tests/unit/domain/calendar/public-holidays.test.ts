import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../../../../shared/domain/calendar/public-holidays.ts';

const [firstYear, lastYear] = [2024, 2060];

/** Dates of one year, MM-DD. The library gives a holiday of two days (1 and 2 January) as one row that ends two days later. */
const fromLibrary = (year: number): string[] => {
  const days = new Holidays('RO')
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end }) => {
      const length = Math.round((end.getTime() - start.getTime()) / 86_400_000);
      const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
      return Array.from({ length }, (_, day) => new Date(first + day * 86_400_000).toISOString().slice(5, 10));
    });
  return [...new Set(days)].toSorted();
};

const rows = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
  const year = firstYear + index;
  return `  [${year}, '${fromLibrary(year).join(' ')}'],`;
});

const file = `/**
 * Public holidays of Romania (Labour Code art. 139 (1)) by year, as MM-DD. Generated from the package date-holidays, whose data
 * (1.5 MB bundled, 50 to 80 ms to load) are too heavy for a function: \`npx vitest run tests/unit/domain/calendar -u\`
 * writes it again, and the same test fails when the package says otherwise. It starts with the first year of the present list
 * (6 and 7 January came in 2024). "Bridge" days are not here: they are the county's overrides.
 */
// prettier-ignore
const table: readonly (readonly [number, string])[] = [
${rows.join('\n')}
];

export const publicHolidays: ReadonlyMap<number, readonly string[]> = new Map(
  table.map(([year, days]) => [year, days.split(' ')]),
);
`;

/** The days of the law that move, written out by hand from the Orthodox Easter of each year. */
const moving: Record<number, readonly string[]> = {
  2026: ['04-10', '04-12', '04-13', '05-31', '06-01'],
  2027: ['04-30', '05-02', '05-03', '06-20', '06-21'],
  2028: ['04-14', '04-16', '04-17', '06-04', '06-05'],
  2029: ['04-06', '04-08', '04-09', '05-27', '05-28'],
  2030: ['04-26', '04-28', '04-29', '06-16', '06-17'],
};
const fixed = '01-01 01-02 01-06 01-07 01-24 05-01 06-01 08-15 11-30 12-01 12-25 12-26'.split(' ');

describe('public holidays', () => {
  it('are what the holiday package says for 2024 to 2060', async () => {
    await expect(file).toMatchFileSnapshot('../../../../shared/domain/calendar/public-holidays.ts');
  });

  it.each([2026, 2027, 2028, 2029, 2030])('are those of the Labour Code in %i', (year) => {
    expect(publicHolidays.get(year)).toEqual([...new Set([...fixed, ...(moving[year] ?? [])])].toSorted());
  });

  it('are never the Catholic Easter', () => {
    expect(publicHolidays.get(2026)).not.toContain('04-05');
    expect(publicHolidays.get(2027)).not.toContain('03-28');
  });
});
