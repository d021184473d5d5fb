import { type BundledFunction } from '../bundles/bundles.ts';
import { sdkClients } from '../bundles/metafile.ts';
import { functionEnvironment } from '../environment.ts';
import { milliseconds, ratio } from '../report/numbers.ts';
import { median, quantile } from '../report/statistics.ts';
import { heading, table } from '../report/table.ts';
import { startOnce, type Start } from './start-once.ts';

/** Highest ratio that is still as it should be. */
const aim = 1.3;

type Pair = { own: Start[]; bare: Start[] };

/** Own and bare by turns, so that whatever else the machine does meets both; the first pair warms the file cache. */
const measure = async ({ own, bare }: BundledFunction, runs: number): Promise<Pair> => {
  const environment = functionEnvironment();
  const pair: Pair = { own: [], bare: [] };
  for (let run = 0; run <= runs; run += 1) {
    const first = await startOnce(bare.file, environment);
    const second = await startOnce(own.file, environment);
    if (run === 0) continue;
    pair.bare.push(first);
    pair.own.push(second);
  }
  return pair;
};

const spread = (values: readonly number[]): string =>
  `${milliseconds(median(values))} (${milliseconds(quantile(values, 0.25))}–${milliseconds(quantile(values, 0.75))})`;

const clientNames = ({ own }: BundledFunction): string =>
  sdkClients(own.metafile)
    .map(({ module }) => module.replace('@aws-sdk/client-', ''))
    .join(', ') || 'none';

/** Cold start of every function against a bare handler that loads the same SDK clients. */
export const coldStart = async (functions: readonly BundledFunction[], runs: number): Promise<string> => {
  const rows: string[][] = [];
  const above: string[] = [];
  for (const one of functions) {
    const { own, bare } = await measure(one, runs);
    const of = (starts: readonly Start[], what: keyof Start) => starts.map((start) => start[what]);
    const medians = (what: keyof Start) => median(of(own, what)) / median(of(bare, what));
    if (medians('ready') > aim) above.push(one.name);
    rows.push([
      one.name,
      spread(of(bare, 'ready')),
      spread(of(own, 'ready')),
      ratio(medians('ready')),
      milliseconds(median(of(bare, 'load'))),
      milliseconds(median(of(own, 'load'))),
      ratio(medians('cpu')),
      clientNames(one),
    ]);
  }
  const head = ['function', 'bare, ms', 'own, ms', 'ratio', 'bare load', 'own load', 'cpu', 'SDK clients'];
  return [
    heading(`Cold start: new process to handler ready, ${runs} starts each, by turns`),
    table(head, rows),
    '',
    '  Median (first to third quartile). "load" is loading the bundle alone, in ms; "cpu" the ratio of processor time.',
    above.length === 0
      ? `  Every function is within ${ratio(aim)} of its bare handler.`
      : `  Above ${ratio(aim)}: ${above.join(', ')}.`,
  ].join('\n');
};
