import { describe, expect, it } from 'vitest';
import { haste, timeLeft } from '../../../web/src/ui/time-left.ts';

describe('the time left', () => {
  it.each([
    [90_061_000, 0, { late: false, days: 1, hours: 1, minutes: 1, seconds: 1 }],
    // Half a second is still something.
    [500, 0, { late: false, days: 0, hours: 0, minutes: 0, seconds: 1 }],
    [0, 0, { late: false, days: 0, hours: 0, minutes: 0, seconds: 0 }],
    [0, 61_900, { late: true, days: 0, hours: 0, minutes: 1, seconds: 1 }],
  ])('until %i at %i', (until, now, left) => {
    expect(timeLeft(until, now)).toEqual(left);
  });

  it('hurries in the last hour', () => {
    expect(haste(3_600_001, 0)).toBe('calm');
    expect(haste(3_600_000, 0)).toBe('soon');
    expect(haste(0, 1)).toBe('late');
  });
});
