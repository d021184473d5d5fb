import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalText, weeklyGaps } from '../../../../infra/counties/check-coverage.ts';

const slot = (days: number[], from: string, to: string) => ({ days, from, to, staffIds: ['someone'] });
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const gapTexts = (...slots: Parameters<typeof weeklyGaps>[0]) => weeklyGaps(slots).map(intervalText);

describe('gaps of a week', () => {
  it('are none when whole days follow each other', () => {
    expect(gapTexts(slot(everyDay, '00:00', '00:00'))).toEqual([]);
  });

  it('are none when nights run into the next day, from Sunday into Monday too', () => {
    expect(gapTexts(slot(everyDay, '08:00', '20:00'), slot(everyDay, '20:00', '08:00'))).toEqual([]);
  });

  it('are the whole week when there is no slot', () => {
    expect(gapTexts()).toEqual(['the whole week']);
  });

  it('name the exact interval', () => {
    expect(gapTexts(slot(everyDay, '08:00', '16:30'), slot(everyDay, '16:45', '08:00'))[0]).toBe(
      'Monday 16:30 to Monday 16:45',
    );
  });

  it('join over Sunday midnight', () => {
    expect(gapTexts(slot([1, 2, 3, 4, 5], '08:00', '08:00'))).toEqual(['Saturday 08:00 to Monday 08:00']);
  });

  it('stay two when only the ends of the week are open but do not touch midnight', () => {
    expect(gapTexts(slot([1], '01:00', '00:00'), slot([2, 3, 4, 5, 6, 7], '00:00', '00:00'))).toEqual([
      'Monday 00:00 to Monday 01:00',
    ]);
  });

  it('agree with counting every minute', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '59'))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
    const days = fc.uniqueArray(fc.constantFrom(...everyDay), { minLength: 1 });
    const slots = fc.array(fc.tuple(days, time, time), { maxLength: 6 });
    fc.assert(
      fc.property(slots, (drawn) => {
        const week = 7 * 1440;
        const manned = new Set<number>();
        const minuteOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
        for (const [on, from, to] of drawn) {
          const length = (minuteOf(to) - minuteOf(from) + 1440) % 1440 || 1440;
          for (const day of on) {
            for (let passed = 0; passed < length; passed += 1) {
              manned.add(((day - 1) * 1440 + minuteOf(from) + passed) % week);
            }
          }
        }
        const open = new Set<number>();
        for (const { from, until } of weeklyGaps(drawn.map(([on, from, to]) => slot(on, from, to)))) {
          const length = until > from ? until - from : until - from + week;
          for (let passed = 0; passed < length; passed += 1) open.add((from + passed) % week);
        }
        expect(open.size).toBe(week - manned.size);
        expect([...open].some((minute) => manned.has(minute))).toBe(false);
      }),
    );
  });
});
