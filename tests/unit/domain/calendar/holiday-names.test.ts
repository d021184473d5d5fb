import { describe, expect, it } from 'vitest';
import { holidayOf, orthodoxEaster } from '../../../../shared/domain/calendar/holiday-names.ts';
import { localDate } from '../../../../shared/domain/calendar/local-date.ts';
import { publicHolidays } from '../../../../shared/domain/calendar/public-holidays.ts';

describe('the names of public holidays', () => {
  it.each([
    [2026, '2026-04-12'],
    [2027, '2027-05-02'],
    [2028, '2028-04-16'],
    [2029, '2029-04-08'],
    [2030, '2030-04-28'],
  ])('Easter of %d is %s', (year, date) => {
    expect(orthodoxEaster(year)).toBe(date);
  });

  it('are known for every day of the table', () => {
    const nameless = [...publicHolidays].flatMap(([year, days]) =>
      days.map((day) => `${year}-${day}`).filter((date) => (holidayOf(localDate.parse(date))?.name ?? '') === ''),
    );
    expect(nameless).toEqual([]);
  });

  it('tell both of a day that is two holidays, and nothing of any other day', () => {
    expect(holidayOf(localDate.parse('2026-06-01'))?.name).toBe('a doua zi de Rusalii, Ziua Copilului');
    expect(holidayOf(localDate.parse('2027-05-04'))).toBeNull();
    expect(holidayOf(localDate.parse('2100-01-01'))).toBeNull();
  });
});
