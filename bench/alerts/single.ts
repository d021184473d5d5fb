import { setTimeout as sleep } from 'node:timers/promises';
import { emptyOnce, ownOnce } from '../latency/latency.ts';
import { milliseconds, ratio } from '../report/numbers.ts';
import { median, quantile } from '../report/statistics.ts';
import { heading, table } from '../report/table.ts';
import { mostTimesEmpty, type Bench, type Part } from './bench.ts';

/** First ones of each path: their functions start cold, or run code that is not compiled yet. */
const warmUps = 5;

/** Between alerts, so that the end of one does not run into the next, in milliseconds. */
const pause = 300;

const shares = [0, 0.5, 0.9, 0.99, 1];

/** One alert at a time, from the 202 to the provider, by turns with the empty path. */
export const measureSingle = async ({ api, empty: { url }, person }: Bench, runs: number): Promise<Part> => {
  const [own, empty]: [number[], number[]] = [[], []];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const bare = await emptyOnce(api, url);
    await sleep(pause);
    const full = await ownOnce(api, person());
    await sleep(pause);
    if (run < warmUps) continue;
    empty.push(bare);
    own.push(full);
  }
  const row = (name: string, values: number[]) => [
    name,
    ...shares.map((share) => milliseconds(quantile(values, share))),
  ];
  const times = median(own) / median(empty);
  return {
    text: [
      heading(`A single alert: ms from the 202 to the provider, ${runs} one after the other`),
      table(
        ['path', 'least', 'p50', 'p90', 'p99', 'most'],
        [
          row('empty handlers', empty),
          row('Semnal', own),
          ['ratio', ...shares.map((share) => ratio(quantile(own, share) / quantile(empty, share)))],
        ],
      ),
    ].join('\n'),
    goals: [
      { what: 'single alert, p50 < 1.5 s', reached: median(own) < 1_500, measured: `${milliseconds(median(own))} ms` },
      {
        what: `single alert, p50 ≤ ${mostTimesEmpty} × empty`,
        reached: times <= mostTimesEmpty,
        measured: ratio(times),
      },
    ],
  };
};
