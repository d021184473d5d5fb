import { describe, expect, it } from 'vitest';
import { fairnessOf } from '../../../../shared/domain/rota/fairness.ts';
import { at } from '../../../support/builders/time.ts';

const shift = (from: string, until: string, ...staffIds: string[]) => ({
  layer: 'first',
  from: at(from),
  until: at(until),
  staffIds,
});
const of = (from: string, until: string) => fairnessOf([shift(from, until, 'ana')])[0];

describe('what a shift weighs', () => {
  it.each([
    [
      'a day at work is no night and no weekend',
      '2027-03-03T08:00+02:00',
      '2027-03-03T16:00+02:00',
      { hours: 8, nights: 0, weekends: 0, holidays: 0 },
    ],
    ['an evening until 22:00 is no night', '2027-03-03T16:00+02:00', '2027-03-03T22:00+02:00', { hours: 6, nights: 0 }],
    [
      'a night is one night on both sides of midnight',
      '2027-03-03T20:00+02:00',
      '2027-03-04T08:00+02:00',
      { hours: 12, nights: 1, nightHours: 8 },
    ],
    [
      'the night in March has an hour less',
      '2027-03-27T22:00+02:00',
      '2027-03-28T06:00+03:00',
      { hours: 7, nights: 1, nightHours: 7, weekends: 1, weekendHours: 7 },
    ],
    [
      'the night in October has an hour more',
      '2027-10-30T22:00+03:00',
      '2027-10-31T06:00+02:00',
      { hours: 9, nights: 1, nightHours: 9, weekends: 1, weekendHours: 9 },
    ],
    [
      'Saturday and Sunday are one weekend',
      '2027-03-06T00:00+02:00',
      '2027-03-08T00:00+02:00',
      { hours: 48, nights: 3, weekends: 1, weekendHours: 48 },
    ],
    [
      'Easter is holidays and a weekend',
      '2027-04-30T08:00+03:00',
      '2027-05-04T08:00+03:00',
      { hours: 96, nights: 4, weekends: 1, weekendHours: 48, holidays: 4, holidayHours: 88 },
    ],
  ])('%s', (_, from, until, expected) => {
    expect(of(from, until)).toMatchObject(expected);
  });

  it('is carried by each of a pair, and by nobody in a gap', () => {
    const burdens = fairnessOf([
      shift('2027-03-03T08:00Z', '2027-03-03T10:00Z', 'ana', 'bogdan'),
      shift('2027-03-03T10:00Z', '2027-03-03T11:00Z'),
      shift('2027-03-03T11:00Z', '2027-03-03T12:00Z', 'bogdan'),
    ]);
    expect(burdens).toMatchObject([
      { staffId: 'bogdan', shifts: 2, hours: 3 },
      { staffId: 'ana', shifts: 1, hours: 2 },
    ]);
  });
});
