import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../shared/domain/calendar/local-date.ts';
import {
  addWorkingDays,
  dayOffOf,
  makeCalendar,
  workingDayFrom,
  workingDayOverrides,
} from '../../../../shared/domain/calendar/working-days.ts';

const date = (text: string) => localDate.parse(text);
const calendar = makeCalendar();
const bridged = makeCalendar(
  workingDayOverrides.parse([
    { date: '2026-01-05', working: false, source: 'HG 1/2026 (sample)' },
    { date: '2026-01-10', working: true, source: 'HG 1/2026 (sample)' },
  ]),
);

describe('working days', () => {
  it('are Monday to Friday without public holidays', () => {
    expect(dayOffOf(date('2026-11-23'), calendar)).toEqual({ ok: true, value: null });
    expect(dayOffOf(date('2026-11-28'), calendar)).toEqual({ ok: true, value: 'weekend' });
    expect(dayOffOf(date('2026-11-30'), calendar)).toEqual({ ok: true, value: 'public-holiday' });
  });

  it('are found over weekend and holidays', () => {
    expect(workingDayFrom(date('2026-11-28'), calendar)).toEqual({
      ok: true,
      value: {
        date: '2026-12-02',
        passedOver: [
          { date: '2026-11-28', because: 'weekend' },
          { date: '2026-11-29', because: 'weekend' },
          { date: '2026-11-30', because: 'public-holiday' },
          { date: '2026-12-01', because: 'public-holiday' },
        ],
      },
    });
  });

  it('are counted after the day itself', () => {
    expect(addWorkingDays(date('2026-11-27'), 1, calendar)).toEqual({ ok: true, value: '2026-12-02' });
    expect(addWorkingDays(date('2026-12-23'), 5, calendar)).toEqual({ ok: true, value: '2026-12-31' });
    expect(addWorkingDays(date('2026-12-31'), 1, calendar)).toEqual({ ok: true, value: '2027-01-04' });
  });

  it.each([
    [2026, '2026-04-09', '2026-04-14'],
    [2027, '2027-04-29', '2027-05-04'],
    [2028, '2028-04-13', '2028-04-18'],
    [2029, '2029-04-05', '2029-04-10'],
    [2030, '2030-04-25', '2030-04-30'],
  ])('skip the Orthodox Easter of %i', (_year, maundyThursday, tuesday) => {
    expect(addWorkingDays(date(maundyThursday), 1, calendar)).toEqual({ ok: true, value: tuesday });
  });

  it('follow the county for bridge days and days worked in exchange', () => {
    expect(addWorkingDays(date('2025-12-31'), 1, calendar)).toEqual({ ok: true, value: '2026-01-05' });
    expect(addWorkingDays(date('2025-12-31'), 1, bridged)).toEqual({ ok: true, value: '2026-01-08' });
    expect(dayOffOf(date('2026-01-05'), bridged)).toEqual({ ok: true, value: 'bridge-day' });
    expect(dayOffOf(date('2026-01-10'), bridged)).toEqual({ ok: true, value: null });
  });

  it('are not guessed beyond the table of holidays', () => {
    expect(addWorkingDays(date('2060-12-31'), 1, calendar)).toEqual({
      ok: false,
      error: { kind: 'no-holidays-for-year', year: 2061, tableFrom: 2024, tableUntil: 2060 },
    });
    expect(dayOffOf(date('2023-12-30'), calendar).ok).toBe(false);
  });

  it('refuse a county table that lists a date twice or without its decision', () => {
    const day = { date: '2026-01-05', working: false, source: 'HG 1/2026 (sample)' };
    expect(workingDayOverrides.safeParse([day, { ...day, working: true }]).success).toBe(false);
    expect(workingDayOverrides.safeParse([{ ...day, source: '' }]).success).toBe(false);
  });
});
