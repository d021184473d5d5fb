import * as z from 'zod/mini';
import { type fault } from '../../infra/local/capture/faults.ts';
import { callApi } from '../../infra/local/demo/api.ts';
import { milliseconds } from '../report/numbers.ts';
import { quantile } from '../report/statistics.ts';
import { heading, table } from '../report/table.ts';
import { referralBody } from '../workload/referral.ts';
import { type Bench, type Part } from './bench.ts';

const emptyAnswer = z.object({ id: z.string() });

/** Tries that the SDK makes of one call. */
const triesOfOneCall = 3;

const breakSms = async ({ cloud }: Bench, times: number): Promise<void> => {
  const body: z.input<typeof fault> = { channel: 'sms', times, status: 500 };
  const answer = await callApi(`${cloud.outputs.messagesUrl}/faults`, { method: 'POST', body });
  if (answer.status !== 201) throw new Error(`the receiver cannot be broken: ${answer.text}`);
};

type Outcome = { lost: number; times: number[] };

/**
 * Breaks the receiver before each of so many alerts.
 * @param start starts one and answers the id its message must carry, or null when any new alert's will do.
 */
const through = async (
  bench: Bench,
  count: number,
  failures: number,
  start: () => Promise<string | null>,
): Promise<Outcome> => {
  const outcome: Outcome = { lost: 0, times: [] };
  for (let number = 0; number < count; number += 1) {
    await breakSms(bench, failures);
    const before = (await bench.api.sent()).length;
    const wanted = await start();
    const since = Date.now();
    const found = await bench.api
      .awaitMessages(before, ({ alertId }) => (wanted === null ? alertId !== null : alertId === wanted), 1)
      .catch(() => []);
    const [message] = found;
    if (message === undefined) {
      outcome.lost += 1;
      continue;
    }
    outcome.times.push(Date.parse(message.at) - since);
    if (wanted === null) await bench.api.acknowledge(message);
  }
  await fetch(`${bench.cloud.outputs.messagesUrl}/faults`, { method: 'DELETE' });
  return outcome;
};

const ownStart = (bench: Bench) => async (): Promise<null> => {
  const person = bench.person();
  await bench.api.submit(referralBody(person), `failing-${person}`);
  return null;
};

const emptyStart = (bench: Bench) => async (): Promise<string> =>
  emptyAnswer.parse(await (await fetch(bench.empty.url, { method: 'POST', body: '{}' })).json()).id;

/** A receiver that answers 500 and then 200: nothing may be lost, and nothing is "sent" before its 200. */
export const measureFailingReceiver = async (bench: Bench, count: number): Promise<Part> => {
  const empty = await through(bench, count, 1, emptyStart(bench));
  const once = await through(bench, count, 1, ownStart(bench));
  const whole = await through(bench, count, triesOfOneCall, ownStart(bench));
  const row = (name: string, { lost, times }: Outcome) => [
    name,
    String(count),
    String(lost),
    ...(times.length === 0 ? ['–', '–'] : [0.5, 1].map((share) => milliseconds(quantile(times, share)))),
  ];
  const lost = once.lost + whole.lost;
  return {
    text: [
      heading(
        'A receiver that answers 500, then 200: alerts without any message, and ms from the 202 to the first one',
      ),
      table(
        ['', 'alerts', 'lost', 'p50', 'most'],
        [
          row('empty handlers: 500 once', empty),
          row('Semnal: 500 once', once),
          row('Semnal: 500 to every try of a call', whole),
        ],
      ),
    ].join('\n'),
    goals: [{ what: 'receiver answering 500, then 200: zero lost', reached: lost === 0, measured: `${lost} lost` }],
  };
};
