import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../../../shared/domain/calendar/working-days.ts';
import { computeDeadline } from '../../../../shared/domain/deadline/compute-deadline.ts';
import { type Term } from '../../../../shared/domain/deadline/deadline-rule.ts';
import { instant, toInstant } from '../../../../shared/domain/kernel/time.ts';

const calendar = makeCalendar();
const utc = (local: string) => toInstant(new Date(local));

/** `strict` and `latest` as local times with their offset, to read beside a wall calendar. */
const cases: [why: string, Term['quantity'], Term['unit'], event: string, strict: string, latest: string][] = [
  [
    'minutes have no second reading',
    90,
    'minutes',
    '2026-11-23T10:20+02:00',
    '2026-11-23T11:50+02:00',
    '2026-11-23T11:50+02:00',
  ],
  [
    'an hour term is not moved for a weekend',
    24,
    'hours',
    '2026-11-27T10:20+02:00',
    '2026-11-28T10:20+02:00',
    '2026-11-28T12:00+02:00',
  ],
  [
    'an hour term is not moved for a holiday',
    72,
    'hours',
    '2026-11-28T08:00+02:00',
    '2026-12-01T08:00+02:00',
    '2026-12-01T10:00+02:00',
  ],
  [
    '24 hours over the night of March end an hour later by the clock',
    24,
    'hours',
    '2026-03-28T22:30+02:00',
    '2026-03-29T23:30+03:00',
    '2026-03-30T01:00+03:00',
  ],
  [
    '24 hours over the night of October end an hour earlier by the clock',
    24,
    'hours',
    '2026-10-24T10:20+03:00',
    '2026-10-25T09:20+02:00',
    '2026-10-25T11:00+02:00',
  ],
  [
    '1 hour from the first 03:30 of October is the second 03:30',
    1,
    'hours',
    '2026-10-25T03:30+03:00',
    '2026-10-25T03:30+02:00',
    '2026-10-25T05:00+02:00',
  ],
  [
    '1 hour from the second 03:30 of October is 04:30',
    1,
    'hours',
    '2026-10-25T03:30+02:00',
    '2026-10-25T04:30+02:00',
    '2026-10-25T06:00+02:00',
  ],
  [
    'a day of 25 hours is one day',
    1,
    'calendar-days',
    '2026-10-24T10:20+03:00',
    '2026-10-25T10:20+02:00',
    '2026-10-27T00:00+02:00',
  ],
  [
    'a day of 23 hours is one day',
    1,
    'calendar-days',
    '2026-03-28T10:20+02:00',
    '2026-03-29T10:20+03:00',
    '2026-03-31T00:00+03:00',
  ],
  [
    'a time shown twice is due the first time',
    1,
    'calendar-days',
    '2026-10-24T03:30+03:00',
    '2026-10-25T03:30+03:00',
    '2026-10-27T00:00+02:00',
  ],
  [
    'a time that is skipped is due at the jump',
    1,
    'calendar-days',
    '2026-03-28T03:30+02:00',
    '2026-03-29T04:00+03:00',
    '2026-03-31T00:00+03:00',
  ],
  [
    'the hour that happens twice is one time of day for days',
    1,
    'calendar-days',
    '2026-10-25T03:30+02:00',
    '2026-10-26T03:30+02:00',
    '2026-10-28T00:00+02:00',
  ],
  [
    'a last day off moves over weekend and holidays',
    3,
    'calendar-days',
    '2026-11-25T10:20+02:00',
    '2026-11-28T10:20+02:00',
    '2026-12-03T00:00+02:00',
  ],
  [
    'days go over the end of the year',
    5,
    'calendar-days',
    '2026-12-29T09:00+02:00',
    '2027-01-03T09:00+02:00',
    '2027-01-05T00:00+02:00',
  ],
  [
    'an event just before midnight belongs to the ending day',
    1,
    'calendar-days',
    '2026-11-23T23:59:59.999+02:00',
    '2026-11-24T23:59:59.999+02:00',
    '2026-11-26T00:00+02:00',
  ],
  [
    'an event at midnight belongs to the new day',
    1,
    'calendar-days',
    '2026-11-24T00:00+02:00',
    '2026-11-25T00:00+02:00',
    '2026-11-27T00:00+02:00',
  ],
  [
    '29 February is a day like others',
    1,
    'calendar-days',
    '2028-02-28T09:00+02:00',
    '2028-02-29T09:00+02:00',
    '2028-03-02T00:00+02:00',
  ],
  [
    'working days skip Christmas',
    5,
    'working-days',
    '2026-12-23T15:00+02:00',
    '2026-12-31T15:00+02:00',
    '2027-01-05T00:00+02:00',
  ],
  [
    'working days skip Easter 2027',
    1,
    'working-days',
    '2027-04-29T15:00+03:00',
    '2027-05-04T15:00+03:00',
    '2027-05-06T00:00+03:00',
  ],
  [
    'working days from a Saturday start on Monday',
    1,
    'working-days',
    '2026-11-21T15:00+02:00',
    '2026-11-23T15:00+02:00',
    '2026-11-25T00:00+02:00',
  ],
  [
    'a month without the day ends on its last',
    1,
    'months',
    '2027-01-31T09:00+02:00',
    '2027-02-28T09:00+02:00',
    '2027-03-02T00:00+02:00',
  ],
  [
    'a month in a leap year ends on 29 February',
    1,
    'months',
    '2028-01-31T09:00+02:00',
    '2028-02-29T09:00+02:00',
    '2028-03-01T00:00+02:00',
  ],
  [
    'a year from 29 February ends on 28 February',
    12,
    'months',
    '2028-02-29T09:00+02:00',
    '2029-02-28T09:00+02:00',
    '2029-03-01T00:00+02:00',
  ],
  [
    'months keep the time of day over a clock change',
    3,
    'months',
    '2026-02-10T09:00+02:00',
    '2026-05-10T09:00+03:00',
    '2026-05-12T00:00+03:00',
  ],
];

describe('a deadline', () => {
  it.each(cases)('%s', (_why, quantity, unit, event, strict, latest) => {
    expect(computeDeadline({ within: { quantity, unit } }, utc(event), calendar)).toMatchObject({
      ok: true,
      value: { strictDue: utc(strict), latestLegal: utc(latest) },
    });
  });

  it.each([
    [2026, '2026-04-08T12:00+03:00', '2026-04-15T00:00+03:00'],
    [2027, '2027-04-28T12:00+03:00', '2027-05-05T00:00+03:00'],
    [2028, '2028-04-12T12:00+03:00', '2028-04-19T00:00+03:00'],
    [2029, '2029-04-04T12:00+03:00', '2029-04-11T00:00+03:00'],
    [2030, '2030-04-24T12:00+03:00', '2030-05-01T00:00+03:00'],
  ])('moves over the Orthodox Easter of %i', (_year, event, latest) => {
    const computed = computeDeadline({ within: { quantity: 1, unit: 'calendar-days' } }, utc(event), calendar);
    expect(computed).toMatchObject({ ok: true, value: { latestLegal: utc(latest) } });
  });

  it('says how it was counted', () => {
    const event = utc('2026-11-25T10:20+02:00');
    const computed = computeDeadline({ within: { quantity: 3, unit: 'calendar-days' } }, event, calendar);
    expect(computed.ok && computed.value.explanation).toEqual({
      countedFrom: event,
      pausedFor: 0,
      strictTerm: { quantity: 3, unit: 'calendar-days' },
      latestTerm: { quantity: 3, unit: 'calendar-days' },
      articles: ['2553', '2554'],
      lastDay: '2026-12-02',
      postponedOver: [
        { date: '2026-11-29', because: 'weekend' },
        { date: '2026-11-30', because: 'public-holiday' },
        { date: '2026-12-01', because: 'public-holiday' },
      ],
    });
  });

  it('counts the latest instant from the longest term a source allows', () => {
    const rule = {
      within: { quantity: 48, unit: 'hours' },
      legalMaximum: { quantity: 5, unit: 'calendar-days' },
    } as const;
    expect(computeDeadline(rule, utc('2026-11-23T10:00+02:00'), calendar)).toMatchObject({
      ok: true,
      value: { strictDue: utc('2026-11-25T10:00+02:00'), latestLegal: utc('2026-12-03T00:00+02:00') },
    });
  });

  it('lets hours and minutes last seconds for a demonstration, and nothing else', () => {
    const demo = makeCalendar([], { seconds: 1 });
    const event = instant.parse('2026-11-23T10:00:00.400Z');
    expect(computeDeadline({ within: { quantity: 24, unit: 'hours' } }, event, demo)).toMatchObject({
      ok: true,
      value: { strictDue: '2026-11-23T10:00:24.400Z', latestLegal: '2026-11-23T10:00:26.000Z' },
    });
    const days = { within: { quantity: 3, unit: 'calendar-days' } } as const;
    expect(computeDeadline(days, event, demo)).toEqual(computeDeadline(days, event, calendar));
  });

  it('fails where the table of holidays ends, but not for hours', () => {
    const event = instant.parse('2060-12-31T10:00:00.000Z');
    expect(computeDeadline({ within: { quantity: 1, unit: 'calendar-days' } }, event, calendar)).toEqual({
      ok: false,
      error: { kind: 'no-holidays-for-year', year: 2061, tableFrom: 2024, tableUntil: 2060 },
    });
    expect(computeDeadline({ within: { quantity: 24, unit: 'hours' } }, event, calendar).ok).toBe(true);
  });
});
