import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMilliseconds,
  duration,
  inMilliseconds,
  instant,
  toInstant,
} from '../../../../shared/domain/kernel/time.ts';

const anyDate = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T00:00:00Z'),
  noInvalidDate: true,
});

describe('instants', () => {
  it('sort as text in the order of time', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(toInstant(a) < toInstant(b)).toBe(a < b);
      }),
    );
  });

  it('are UTC with milliseconds, and nothing else', () => {
    expect(instant.safeParse('2026-11-23T08:00:00.000Z').success).toBe(true);
    for (const text of [
      '2026-11-23T08:00:00Z',
      '2026-11-23T10:00:00.000+02:00',
      '2026-02-30T08:00:00.000Z',
      '2026-11-23',
    ])
      expect(instant.safeParse(text).success).toBe(false);
  });

  it('move by milliseconds, forth and back', () => {
    const at = toInstant(new Date('2026-11-23T08:00:00Z'));
    expect(addMilliseconds(at, 1)).toBe('2026-11-23T08:00:00.001Z');
    expect(addMilliseconds(addMilliseconds(at, -86_400_000), 86_400_000)).toBe(at);
  });
});

describe('durations', () => {
  it('are written in one unit', () => {
    expect(inMilliseconds({ seconds: 4 })).toBe(4_000);
    expect(inMilliseconds({ minutes: 5 })).toBe(300_000);
    expect(inMilliseconds({ hours: 24 })).toBe(86_400_000);
    for (const wrong of [
      {},
      { minutes: 0 },
      { minutes: -1 },
      { minutes: 1.5 },
      { minutes: 1, seconds: 1 },
      { days: 1 },
    ])
      expect(duration.safeParse(wrong).success).toBe(false);
  });
});
