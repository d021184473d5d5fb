import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCalls, hideSmall } from '../../../../shared/domain/line/statistics.ts';
import { aCall } from '../../../support/builders/call.ts';
import { person } from '../../../support/builders/dispatch.ts';
import { at } from '../../../support/builders/time.ts';

const closed = (disposition: string, startedAt: string, number: number) =>
  aCall(
    {
      state: 'closed',
      disposition,
      note: null,
      endedBy: person('ana'),
      endedAt: at(startedAt),
      startedAt: at(startedAt),
    },
    number,
  );

describe('statistics of calls', () => {
  it('count by outcome, hour and weekday of the clock in Romania', () => {
    const calls = [
      ...Array.from({ length: 6 }, (_, index) => closed('test', '2026-11-23T22:30Z', index)),
      ...Array.from({ length: 5 }, (_, index) => closed('information', '2026-11-23T08:00Z', 10 + index)),
    ];
    const { total, byOutcome, byHour, byWeekday } = countCalls(calls);
    expect(total).toBe(11);
    expect(byOutcome.filter(({ calls: count }) => count !== 0)).toEqual([
      { outcome: 'test', calls: 6 },
      { outcome: 'information', calls: 5 },
    ]);
    expect(byHour.filter(({ calls: count }) => count !== 0)).toEqual([
      { hour: 0, calls: 6 },
      { hour: 10, calls: 5 },
    ]);
    expect(byWeekday.filter(({ calls: count }) => count !== 0)).toEqual([
      { weekday: 1, calls: 5 },
      { weekday: 2, calls: 6 },
    ]);
  });

  it('hold nothing but counts', () => {
    const words = JSON.stringify(countCalls([aCall()]));
    for (const secret of ['Mihai', '740', 'ana', 'Mioriței']) expect(words).not.toContain(secret);
  });
});

describe('small counts', () => {
  it.each([
    [[0, 0], { total: 0, cells: [0, 0] }],
    [[0, 3], { total: null, cells: [null, null] }],
    [[5, 0], { total: 5, cells: [5, 0] }],
    [[9, 2, 7, 0], { total: 18, cells: [9, null, null, 0] }],
    [[9, 2, 2, 0], { total: 13, cells: [null, null, null, 0] }],
    [[9, 4, 4, 0], { total: 17, cells: [9, null, null, 0] }],
  ])('%j are hidden, and cannot be computed from the total', (counts, shown) => {
    expect(hideSmall(counts)).toEqual(shown);
  });

  it('never show through, whatever the counts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 24 }), (counts) => {
        const { total, cells } = hideSmall(counts);
        cells.forEach((shown, index) => {
          expect(shown === null || shown === counts[index]).toBe(true);
          if (shown !== null) expect(shown === 0 || shown >= 5).toBe(true);
        });
        if (total === null) return;
        const hidden = counts.filter((_, index) => cells[index] === null);
        const rest = total - cells.reduce<number>((sum, shown) => sum + (shown ?? 0), 0);
        expect(hidden.length === 0 || (hidden.length > 1 && rest >= 5)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
