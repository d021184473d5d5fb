import * as z from 'zod/mini';
import { kinds } from './kinds.ts';

/** What became of the tests of one kind. */
export const kindCounts = z.strictObject({
  kind: z.enum(kinds),
  passed: z.int(),
  failed: z.int(),
  skipped: z.int(),
  /** From the start of its first file to the end of its last. */
  seconds: z.number(),
  /** Test and reason. */
  skips: z.array(z.strictObject({ test: z.string(), reason: z.string() })),
});
export type KindCounts = z.infer<typeof kindCounts>;

/** What the runner hands over at its end. `outside`: errors that belong to no test file. */
export const runCounts = z.strictObject({ kinds: z.array(kindCounts), outside: z.int() });
export type RunCounts = z.infer<typeof runCounts>;

const sum = (counts: readonly KindCounts[], of: 'passed' | 'failed' | 'skipped'): number =>
  counts.reduce((total, one) => total + one[of], 0);

export type Closing = { lines: string[]; green: boolean };

/** The summary per kind and, alone on the last line, the totals. A run in which nothing ran is not green. */
export const closing = ({ kinds: counts, outside }: RunCounts): Closing => {
  const [passed, failed, skipped] = [sum(counts, 'passed'), sum(counts, 'failed') + outside, sum(counts, 'skipped')];
  const rows = counts.map(
    (one) =>
      `  ${one.kind.padEnd(14)}${String(one.passed).padStart(6)} passed${String(one.failed).padStart(6)} failed` +
      `${String(one.skipped).padStart(6)} skipped${one.seconds.toFixed(1).padStart(9)} s`,
  );
  const skips = counts.flatMap(({ kind, skips: of }) => of.map(({ test, reason }) => `  ${kind}: ${test} — ${reason}`));
  return {
    lines: [
      '',
      ...rows,
      ...(skips.length === 0 ? [] : ['', 'Skipped:', ...skips]),
      ...(outside === 0 ? [] : ['', `${outside} errors outside of any test; see above.`]),
      ...(passed + failed === 0 ? ['', 'No test ran.'] : []),
      '',
      `${passed} passed, ${failed} failed, ${skipped} skipped`,
    ],
    green: failed === 0 && passed > 0,
  };
};
