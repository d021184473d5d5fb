import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { type BenchCloud } from '../local-cloud.ts';
import { milliseconds, ratio } from '../report/numbers.ts';
import { quantile } from '../report/statistics.ts';
import { heading, table } from '../report/table.ts';
import { openLocalApi, type LocalApi } from '../workload/local-api.ts';
import { referralBody } from '../workload/referral.ts';
import { deployEmptyChain } from './empty-chain.ts';

/** First referrals of each path: their functions start cold, or run code that is not compiled yet. */
const warmUps = 5;

/** Between referrals, so that the end of one does not run into the next, in milliseconds. */
const pause = 300;

const emptyAnswer = z.object({ id: z.string() });

/** Milliseconds from the 202 to the first message, answered at once so that nobody else is alerted. */
export const ownOnce = async (api: LocalApi, person: number): Promise<number> => {
  const before = (await api.sent()).length;
  const { at } = await api.submit(referralBody(person), `latency-${person}`);
  const [message] = await api.awaitMessages(before, ({ alertId }) => alertId !== null, 1);
  if (message === undefined) throw new Error('no message');
  await api.acknowledge(message);
  return Date.parse(message.at) - at;
};

/** The same by the empty path. */
export const emptyOnce = async (api: LocalApi, url: string): Promise<number> => {
  const before = (await api.sent()).length;
  const response = await fetch(url, { method: 'POST', body: '{}' });
  const at = Date.now();
  const { id } = emptyAnswer.parse(await response.json());
  const [message] = await api.awaitMessages(before, ({ alertId }) => alertId === id, 1);
  if (message === undefined) throw new Error('no message');
  return Date.parse(message.at) - at;
};

/** Accept to alert on the local cloud, against the same services with empty handlers, by turns. */
export const latency = async (cloud: BenchCloud, runs: number, signal: AbortSignal): Promise<string> => {
  const { url } = await deployEmptyChain(cloud, signal);
  const api = await openLocalApi(cloud.outputs);
  const [own, empty]: [number[], number[]] = [[], []];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const bare = await emptyOnce(api, url);
    await sleep(pause);
    const full = await ownOnce(api, run);
    await sleep(pause);
    if (run < warmUps) continue;
    empty.push(bare);
    own.push(full);
  }
  const row = (name: string, values: number[]) => [
    name,
    ...[0, 0.5, 0.9, 0.99, 1].map((share) => milliseconds(quantile(values, share))),
  ];
  const ratios = [0, 0.5, 0.9, 0.99, 1].map((share) => ratio(quantile(own, share) / quantile(empty, share)));
  return [
    heading(`Accept to alert: ms from the 202 to the message leaving, ${runs} immediate referrals one after the other`),
    table(
      ['path', 'least', 'p50', 'p90', 'p99', 'most'],
      [row('empty handlers', empty), row('Semnal', own), ['ratio', ...ratios]],
    ),
    '',
    '  Both paths: API, function, table, stream, function, queue, function, table, stream, function, queue, function, SMS,',
    "  warm, by turns. The emulator's polling is in both; the figures are for comparison and say nothing of AWS's own delays.",
  ].join('\n');
};
