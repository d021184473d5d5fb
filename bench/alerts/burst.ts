import * as z from 'zod/mini';
import { type CapturedMessage } from '../../infra/local/capture/message-store.ts';
import { makeTurns } from '../../infra/local/proxy/turns.ts';
import { callsAtATime } from '../../infra/local/proxy/upstream.ts';
import { milliseconds, ratio } from '../report/numbers.ts';
import { quantile } from '../report/statistics.ts';
import { heading, table } from '../report/table.ts';
import { referralBody } from '../workload/referral.ts';
import { mostTimesEmpty, type Bench, type Part } from './bench.ts';

const emptyAnswer = z.object({ id: z.string() });

/** Milliseconds from a moment to the first message of each alert, in the order the messages left. */
const firstMessages = (messages: readonly CapturedMessage[], since: number): number[] => {
  const first = new Map<string, number>();
  for (const { alertId, at } of messages)
    if (alertId !== null && !first.has(alertId)) first.set(alertId, Date.parse(at) - since);
  return [...first.values()].toSorted((a, b) => a - b);
};

/** The empty path's requests, so many at a time as the local proxy lets the product's through. */
const postEmpty = (url: string) => {
  const turns = makeTurns(callsAtATime);
  return async (): Promise<void> => {
    await turns.take();
    try {
      emptyAnswer.parse(await (await fetch(url, { method: 'POST', body: '{}' })).json());
    } finally {
      turns.give();
    }
  };
};

/** A message that a function failed at comes back after its visibility time, 70 s: late, not lost. In milliseconds. */
const patience = 180_000;

const alertsIn = (messages: readonly CapturedMessage[]): number => new Set(messages.map(({ alertId }) => alertId)).size;

/** Starts so many at once, from the first request on, and waits until each has its message. */
const burst = async ({ api }: Bench, count: number, start: (index: number) => Promise<unknown>) => {
  const before = (await api.sent()).length;
  const since = Date.now();
  await Promise.all(Array.from({ length: count }, (_, index) => start(index)));
  const answered = Date.now() - since;
  const messages = await api.awaitAll(
    before,
    (sent) => alertsIn(sent.filter(({ alertId }) => alertId !== null)) >= count,
    patience,
  );
  return { answered, times: firstMessages(messages, since), messages };
};

/** Takes every alert of a burst, so that none of them pages anybody in the middle of what is measured next. */
const takeAll = async ({ api }: Bench, messages: readonly CapturedMessage[]): Promise<void> => {
  const first = new Map(messages.map((message) => [message.alertId, message]));
  for (const message of first.values()) await api.acknowledge(message);
};

/** A storm: so many immediate referrals at once, each of which must wake somebody. */
export const measureBurst = async (bench: Bench, count: number): Promise<Part> => {
  const empty = await burst(bench, count, postEmpty(bench.empty.url));
  const own = await burst(bench, count, () => {
    const person = bench.person();
    return bench.api.submit(referralBody(person), `burst-${person}`);
  });
  await takeAll(bench, own.messages);

  const row = (name: string, { answered, times }: typeof own) => [
    name,
    ...[answered, quantile(times, 0), quantile(times, 0.5), quantile(times, 1)].map(milliseconds),
  ];
  const last = quantile(own.times, 1);
  const times = last / quantile(empty.times, 1);
  const ratios = [
    own.answered / empty.answered,
    ...[0, 0.5, 1].map((at) => quantile(own.times, at) / quantile(empty.times, at)),
  ];
  return {
    text: [
      heading(`${count} at once: ms from the first request of the storm to each alert's first message`),
      table(
        ['path', 'all answered', 'first', 'p50', 'last'],
        [row('empty handlers', empty), row('Semnal', own), ['ratio', ...ratios.map(ratio)]],
      ),
      '',
      '  Semnal writes cases, clocks and alerts and sends two messages an alert (SMS and e-mail); the empty path writes two',
      "  items and sends one. The emulator works off all queues one after the other (concurrency 1): AWS would run lanes' batches side by side.",
    ].join('\n'),
    goals: [
      { what: `last of ${count} at once < 15 s`, reached: last < 15_000, measured: `${milliseconds(last)} ms` },
      {
        what: `last of ${count} ≤ ${mostTimesEmpty} × empty`,
        reached: times <= mostTimesEmpty,
        measured: ratio(times),
      },
    ],
  };
};
