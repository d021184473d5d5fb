import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideOne, hideSmall, smallest } from '../../../../shared/domain/statistics/suppression.ts';

describe('small counts', () => {
  it.each([
    [[0, 0], { total: 0, cells: [0, 0] }],
    [[0, 3], { total: null, cells: [null, null] }],
    [[5, 0], { total: 5, cells: [5, 0] }],
    [[9, 2, 7, 0], { total: 18, cells: [9, null, null, 0] }],
    [[9, 2, 2, 0], { total: 13, cells: [null, null, null, 0] }],
    // Two hidden counts that make 8 are 4 and 4.
    [[9, 4, 4, 0], { total: 17, cells: [null, null, null, 0] }],
    // Five hidden counts that make 5 are all 1.
    [[1, 1, 1, 1, 1, 8, 20], { total: 33, cells: [null, null, null, null, null, null, 20] }],
    // Which of two equal counts is hidden would tell where the small one is not.
    [[5, 5, 4], { total: 14, cells: [null, null, null] }],
    [[4, 4, 4, 4], { total: null, cells: [null, null, null, null] }],
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

  it.each([
    [2, 14],
    [3, 12],
    [4, 8],
  ])(
    'leave each small one of %i counts up to %i more than one value, also to whoever knows this rule',
    (length, most) => {
      const tables = Array.from({ length: (most + 1) ** length }, (_, number) =>
        Array.from({ length }, (__, place) => Math.floor(number / (most + 1) ** place) % (most + 1)),
      );
      const possible = new Map<string, number[][]>();
      for (const counts of tables) {
        const seen = JSON.stringify(hideSmall(counts));
        possible.set(seen, [...(possible.get(seen) ?? []), counts]);
      }
      const recovered = [...possible.values()].flatMap((alike) =>
        Array.from({ length }, (_, place) => [...new Set(alike.map((counts) => counts[place] ?? 0))]).filter(
          ([value = 0, ...others]) => others.length === 0 && value > 0 && value < smallest,
        ),
      );
      expect(recovered).toEqual([]);
    },
  );
});

describe('a count that stands alone', () => {
  it('is hidden when it is small', () => {
    expect([0, 1, 4, 5].map(hideOne)).toEqual([0, null, null, 5]);
  });
});
