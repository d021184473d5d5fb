import * as z from 'zod/mini';

/** A count; null where it is 1 to 4, or would let one of these be computed. */
export const cell = z.nullable(z.int().check(z.minimum(0)));
export type Cell = z.infer<typeof cell>;

/** Counts below this stay hidden: they could be recognised. */
export const smallest = 5;

const isSmall = (count: number): boolean => count > 0 && count < smallest;

/** A count that stands alone. */
export const hideOne = (count: number): Cell => (isSmall(count) ? null : count);

/** Whether the sum of hidden counts leaves each of them more than one value, also to somebody who knows that small ones are 1 to 4. */
const tellsNothing = (hidden: readonly number[]): boolean => {
  const sum = hidden.reduce((together, one) => together + one, 0);
  const [allLeast, allMost] = [hidden.length, hidden.length * (smallest - 1)];
  return hidden.length > 1 && sum >= smallest && sum !== allLeast && sum !== allMost;
};

/**
 * Hides small counts. The total is shown beside them, so the sum of those hidden is known: the next smallest are hidden with them, all
 * of one size together, until that sum tells nothing of any of them. Where that cannot be had, everything is hidden, the total too.
 */
export const hideSmall = (counts: readonly number[]): { total: Cell; cells: Cell[] } => {
  const total = counts.reduce((sum, one) => sum + one, 0);
  if (!counts.some(isSmall)) return { total, cells: [...counts] };
  const sizes = [...new Set(counts.filter((count) => count >= smallest))].toSorted((a, b) => a - b);
  for (const largest of [smallest - 1, ...sizes]) {
    const isHidden = (count: number) => count > 0 && count <= largest;
    if (tellsNothing(counts.filter(isHidden)))
      return { total, cells: counts.map((count) => (isHidden(count) ? null : count)) };
  }
  return { total: null, cells: counts.map(() => null) };
};
