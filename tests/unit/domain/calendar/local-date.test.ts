import { describe, expect, it } from 'vitest';
import {
  addCalendarDays,
  addMonths,
  ageOn,
  localDate,
  weekdayOf,
  yearOf,
} from '../../../../shared/domain/calendar/local-date.ts';

const date = (text: string) => localDate.parse(text);

describe('local dates', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '23.11.2026', ''])('refuses %o', (text) => {
    expect(localDate.safeParse(text).success).toBe(false);
  });

  it.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addCalendarDays(date(from), days)).toBe(to);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-11-15', 14, '2028-01-15'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(date(from), months)).toBe(to);
  });

  it('knows weekday and year', () => {
    expect(['2026-11-23', '2026-11-28', '2026-11-29'].map((day) => weekdayOf(date(day)))).toEqual([1, 6, 7]);
    expect(yearOf(date('2026-12-31'))).toBe(2026);
  });

  it.each([
    ['2020-11-23', '2026-11-22', 5],
    ['2020-11-23', '2026-11-23', 6],
    ['2020-02-29', '2026-02-28', 5],
    ['2020-02-29', '2026-03-01', 6],
    ['2020-02-29', '2028-02-29', 8],
  ])('someone born on %s has on %s completed %i years', (born, on, age) => {
    expect(ageOn(born, on)).toBe(age);
  });
});
