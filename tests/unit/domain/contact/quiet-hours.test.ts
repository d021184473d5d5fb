import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuietAt, quietHours } from '../../../../shared/domain/contact/quiet-hours.ts';
import { at } from '../../../support/builders/time.ts';
import { toInstant } from '../../../../shared/domain/kernel/time.ts';

const night = { from: '22:00', to: '07:00' };
const siesta = { from: '13:30', to: '15:00' };

describe('quiet hours', () => {
  it.each([
    ['2026-11-23T21:59+02:00', false],
    ['2026-11-23T22:00+02:00', true],
    ['2026-11-24T00:00+02:00', true],
    ['2026-11-24T06:59:59+02:00', true],
    ['2026-11-24T07:00+02:00', false],
  ])('over midnight hold at %s: %s', (when, quiet) => {
    expect(isQuietAt(night, at(when))).toBe(quiet);
  });

  it.each([
    ['2026-11-23T13:29+02:00', false],
    ['2026-11-23T13:30+02:00', true],
    ['2026-11-23T15:00+02:00', false],
  ])('of one day hold at %s: %s', (when, quiet) => {
    expect(isQuietAt(siesta, at(when))).toBe(quiet);
  });

  it('follow the wall clock when it jumps forward: they are an hour shorter that night', () => {
    // 29 March 2026: 03:00 becomes 04:00 in Bucharest.
    expect(isQuietAt(night, at('2026-03-29T06:59+03:00'))).toBe(true);
    expect(isQuietAt(night, at('2026-03-29T07:00+03:00'))).toBe(false);
    expect(isQuietAt({ from: '02:00', to: '03:30' }, at('2026-03-29T00:59:59Z'))).toBe(true);
    expect(isQuietAt({ from: '02:00', to: '03:30' }, at('2026-03-29T01:00Z'))).toBe(false);
  });

  it('are quiet both times when an hour is shown twice', () => {
    // 25 October 2026: 04:00 becomes 03:00 in Bucharest.
    const between = { from: '03:00', to: '03:30' };
    expect(isQuietAt(between, at('2026-10-25T00:15Z'))).toBe(true);
    expect(isQuietAt(between, at('2026-10-25T00:45Z'))).toBe(false);
    expect(isQuietAt(between, at('2026-10-25T01:15Z'))).toBe(true);
    expect(isQuietAt(between, at('2026-10-25T01:45Z'))).toBe(false);
  });

  it('cover every minute of a day once with the hours that are left', () => {
    const time = fc
      .integer({ min: 0, max: 1_439 })
      .map((all) => `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`);
    const instant = fc
      .date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2029-01-01T00:00:00Z'), noInvalidDate: true })
      .map(toInstant);
    fc.assert(
      fc.property(time, time, instant, (from, to, when) => {
        fc.pre(from !== to);
        expect(isQuietAt({ from, to }, when)).toBe(!isQuietAt({ from: to, to: from }, when));
      }),
    );
  });

  it.each([[{ from: '24:00', to: '07:00' }], [{ from: '7:00', to: '08:00' }], [{ from: '22:00' }]])(
    'that are no times are refused: %j',
    (wrong) => {
      expect(quietHours.safeParse(wrong).success).toBe(false);
    },
  );
});
