import { describe, expect, it } from 'vitest';
import { freshnessOf } from '../../../../shared/domain/provider/freshness.ts';
import { at } from '../../../support/builders/time.ts';

const registeredAt = at('2026-01-10T12:00+02:00');

describe('an entry of the register', () => {
  it.each([
    ['on the day', '2026-11-23T10:00+02:00', 'fresh'],
    ['on the last day of the month, to its last second', '2026-12-23T23:59:59+02:00', 'fresh'],
    ['from the day after, in Romania', '2026-12-24T00:00+02:00', 'stale'],
    ['a year later', '2027-11-23T10:00+02:00', 'stale'],
  ])('confirmed on 23 November is, %s, %s', (_, now, state) => {
    const confirmedAt = at('2026-11-23T09:00+02:00');
    expect(freshnessOf({ registeredAt, confirmedAt }, at(now))).toEqual({
      state,
      lastConfirmedAt: confirmedAt,
      staleFrom: at('2026-12-24T00:00+02:00'),
    });
  });

  it('confirmed on the last of January is fresh through the last of February', () => {
    const { staleFrom } = freshnessOf({ registeredAt, confirmedAt: at('2027-01-31T10:00+02:00') }, registeredAt);
    expect(staleFrom).toBe(at('2027-03-01T00:00+02:00'));
  });

  it('counts local days over both changes of the clock', () => {
    const staleAfter = (confirmedAt: string) =>
      freshnessOf({ registeredAt, confirmedAt: at(confirmedAt) }, registeredAt).staleFrom;
    expect(staleAfter('2027-03-01T10:00+02:00')).toBe(at('2027-04-02T00:00+03:00'));
    expect(staleAfter('2026-10-01T10:00+03:00')).toBe(at('2026-11-02T00:00+02:00'));
    expect(staleAfter('2026-11-22T23:30Z')).toBe(at('2026-12-24T00:00+02:00'));
  });

  it('that was never confirmed counts from its registration', () => {
    const never = { registeredAt, confirmedAt: null };
    expect(freshnessOf(never, at('2026-02-10T12:00+02:00'))).toMatchObject({ state: 'fresh', lastConfirmedAt: null });
    expect(freshnessOf(never, at('2026-02-11T00:00+02:00'))).toMatchObject({ state: 'stale' });
  });
});
