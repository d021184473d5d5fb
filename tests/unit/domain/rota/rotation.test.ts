import { describe, expect, it } from 'vitest';
import { onCallAt } from '../../../../shared/domain/rota/on-call.ts';
import { shiftsOf } from '../../../../shared/domain/rota/shifts.ts';
import { someRota } from '../../../support/builders/county.ts';
import { at, hour } from '../../../support/builders/time.ts';

const turns = (extra: object) => {
  const rotation = {
    every: { days: 1 },
    handOff: '08:00',
    startsOn: '2027-01-01',
    order: [['ana'], ['bogdan']],
    ...extra,
  };
  return someRota({ layers: [{ layer: 'first', rotations: [rotation] }] });
};
const who = (of: ReturnType<typeof turns>, when: string) => onCallAt(of, 'first', at(when)).join();
const between = (of: ReturnType<typeof turns>, from: string, until: string) =>
  shiftsOf(of, { from: at(from), until: at(until) }).map((shift) => ({
    who: shift.staffIds.join(),
    hours: (Date.parse(shift.until) - Date.parse(shift.from)) / hour,
  }));

describe('a rotation', () => {
  it('begins with its first hand-off, with nobody before, and goes round', () => {
    const of = turns({});
    expect(who(of, '2027-01-01T07:59:59.999+02:00')).toBe('');
    expect(who(of, '2027-01-01T08:00+02:00')).toBe('ana');
    expect(who(of, '2027-01-02T07:59:59.999+02:00')).toBe('ana');
    expect(who(of, '2027-01-02T08:00+02:00')).toBe('bogdan');
    expect(who(of, '2027-01-03T08:00+02:00')).toBe('ana');
  });

  it('ends at the hand-off of its last day', () => {
    const of = turns({ endsOn: '2027-01-03' });
    expect(who(of, '2027-01-03T07:59+02:00')).toBe('bogdan');
    expect(who(of, '2027-01-03T08:00+02:00')).toBe('');
  });

  it.each([
    [{ hours: 12 }, '2027-01-01T20:00+02:00'],
    [{ days: 3 }, '2027-01-04T08:00+02:00'],
    [{ weeks: 2 }, '2027-01-15T08:00+02:00'],
  ])('of %j hands over at %s', (every, handOff) => {
    const of = turns({ every });
    expect(who(of, new Date(Date.parse(handOff) - 1).toISOString())).toBe('ana');
    expect(who(of, handOff)).toBe('bogdan');
  });

  it('of pairs has both on call', () => {
    const of = turns({
      order: [
        ['ana', 'bogdan'],
        ['carmen', 'dan'],
      ],
    });
    expect(who(of, '2027-01-01T12:00+02:00')).toBe('ana,bogdan');
    expect(who(of, '2027-01-02T12:00+02:00')).toBe('carmen,dan');
  });

  it('that is restricted to nights has nobody by day, and still counts the day as a turn', () => {
    const nights = { days: [1, 2, 3, 4, 5, 6, 7], from: '20:00', to: '08:00' };
    const of = turns({ only: [nights] });
    expect(who(of, '2027-01-01T12:00+02:00')).toBe('');
    expect(who(of, '2027-01-01T20:00+02:00')).toBe('ana');
    expect(who(of, '2027-01-02T07:59+02:00')).toBe('ana');
    expect(who(of, '2027-01-02T20:00+02:00')).toBe('bogdan');
  });
});

describe('a daily hand-off at 08:00', () => {
  it.each([
    ['in March', '2027-03-27T08:00+02:00', '2027-03-30T08:00+03:00', [24 - 1, 24, 24]],
    ['in October', '2027-10-30T08:00+03:00', '2027-11-02T08:00+02:00', [24 + 1, 24, 24]],
  ])('is at 08:00 on both sides of the change of clocks %s', (_, from, until, hours) => {
    expect(between(turns({}), from, until).map((shift) => shift.hours)).toEqual(hours);
  });
});

describe('the night shift over 03:00', () => {
  const nights = turns({ every: { hours: 12 }, handOff: '20:00', order: [['ana'], ['bogdan']] });

  it.each([
    ['an hour shorter in March', '2027-03-27T20:00+02:00', '2027-03-28T20:00+03:00', [11, 12]],
    ['an hour longer in October', '2027-10-30T20:00+03:00', '2027-10-31T20:00+02:00', [13, 12]],
  ])('is %s', (_, from, until, hours) => {
    expect(between(nights, from, until).map((shift) => shift.hours)).toEqual(hours);
  });
});

describe('a hand-off at 03:30', () => {
  const of = turns({ handOff: '03:30' });

  it('that the clock never shows in March happens when it jumps to 04:00', () => {
    const [before, after] = [who(of, '2027-03-28T02:59:59+02:00'), who(of, '2027-03-28T04:00+03:00')];
    expect(new Set([before, after])).toEqual(new Set(['ana', 'bogdan']));
    expect(who(of, '2027-03-28T04:15+03:00')).toBe(after);
  });

  it('that the clock shows twice in October happens the first time, and not back and forth', () => {
    const before = who(of, '2027-10-31T03:29+03:00');
    const after = who(of, '2027-10-31T03:30+03:00');
    expect(new Set([before, after])).toEqual(new Set(['ana', 'bogdan']));
    for (const later of ['03:59+03:00', '03:00+02:00', '03:15+02:00', '03:30+02:00', '04:00+02:00'])
      expect(who(of, `2027-10-31T${later}`)).toBe(after);
  });
});
