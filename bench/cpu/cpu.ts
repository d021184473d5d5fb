import { type BundledFunction } from '../bundles/bundles.ts';
import { type BenchCloud } from '../local-cloud.ts';
import { milliseconds, ratio, rounded } from '../report/numbers.ts';
import { median, quantile } from '../report/statistics.ts';
import { heading, table } from '../report/table.ts';
import { type Comparison } from './compare.ts';
import { runMainJob } from './scenario.ts';
import { createWorld } from './world.ts';

const row = ({ name, awsCalls, own, bare, first }: Comparison): string[] => [
  name,
  String(own.length),
  rounded(awsCalls),
  milliseconds(median(bare)),
  milliseconds(quantile(bare, 0.99)),
  milliseconds(median(own)),
  milliseconds(quantile(own, 0.99)),
  ratio(median(own) / median(bare)),
  milliseconds(first.bare),
  milliseconds(first.own),
];

const head = [
  'function',
  'calls',
  'AWS calls',
  'bare p50',
  'p99',
  'own p50',
  'p99',
  'ratio',
  'bare first',
  'own first',
];

/** The referrals are shared out among five kinds of answer, and the first of each is only a warm-up. */
const fewestReferrals = 10;

/** Processor time of warm calls against a bare handler that makes the same AWS calls. */
export const cpu = async (
  cloud: BenchCloud,
  functions: readonly BundledFunction[],
  referrals: number,
): Promise<string> => {
  process.stdout.write('\nCalling functions\n\n');
  const world = await createWorld(cloud);
  try {
    const comparisons = await runMainJob(world, functions, Math.max(referrals, fewestReferrals));
    const measured = new Set(comparisons.map(({ name }) => name.replace(/ \(.*/, '')));
    const others = functions.filter(({ name }) => !measured.has(name)).map(({ name }) => name);
    return [
      heading('Own processor time of a warm call, in ms'),
      table(head, comparisons.map(row)),
      '',
      '  User and system time of the whole process around one handler call, of the deployed bundle. "bare" makes the same AWS',
      '  calls with the same SDK, without parsing, deciding or checking anything. "first" is the first call of a new process.',
      ...(others.length === 0 ? [] : [`  Not measured: ${others.join(', ')}.`]),
    ].join('\n');
  } finally {
    await world.stop();
  }
};
