import { randomUUID } from 'node:crypto';
import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import * as z from 'zod/mini';
import { type CapturedMessage } from '../../infra/local/capture/message-store.ts';
import { localAccount } from '../../infra/local/aws-clients.ts';
import { callApi } from '../../infra/local/demo/api.ts';
import { personToken } from '../../infra/local/demo/tokens.ts';
import { alertTimelineView } from '../../shared/contracts/http/alerts/record-views.ts';
import { milliseconds, ratio } from '../report/numbers.ts';
import { quantile } from '../report/statistics.ts';
import { heading, table } from '../report/table.ts';
import { referralBody } from '../workload/referral.ts';
import { mostTimesEmpty, type Bench, type Part } from './bench.ts';
import { stepSeconds, withMinutePolicy } from './minute-policy.ts';

const step = stepSeconds * 1_000;

/** A step and what follows it must be over in this time, in milliseconds. */
const patience = step + 60_000;

/** Waits of the empty path: they end when a step of the product would, and one item later a message leaves. */
const emptySteps = async ({ cloud, api, empty }: Bench, count: number): Promise<number[]> => {
  const states = new SFNClient({
    endpoint: cloud.outputs.emulatorUrl,
    region: cloud.outputs.region,
    credentials: { accessKeyId: localAccount, secretAccessKey: 'local' },
  });
  const before = (await api.sent()).length;
  const due = new Map<string, number>();
  for (let number = 0; number < count; number += 1) {
    const [id, fireAt] = [randomUUID(), Date.now() + step];
    due.set(id, fireAt);
    const input = JSON.stringify({ id, fireAt: new Date(fireAt).toISOString() });
    await states.send(new StartExecutionCommand({ stateMachineArn: empty.machineArn, name: id, input }));
  }
  const messages = await api.awaitMessages(before, ({ alertId }) => due.has(alertId ?? ''), count, patience);
  return messages.map(({ alertId, at }) => Date.parse(at) - (due.get(alertId ?? '') ?? 0));
};

const timelineOf = async ({ cloud: { outputs } }: Bench, alertId: string, token: string) =>
  z.parse(alertTimelineView, (await callApi(`${outputs.apiUrl}/v1/alerts/${alertId}/timeline`, { token })).body).items;

type Step = { decided: number; sent: number };

/** When the second step of an alert was decided and its first message left, in milliseconds after it was due. */
const lateness = async (
  bench: Bench,
  alertId: string,
  messages: readonly CapturedMessage[],
  token: string,
): Promise<Step> => {
  const facts = await timelineOf(bench, alertId, token);
  const startOf = (wanted: number): number => {
    const found = facts.find((fact) => fact.what === 'created' && fact.step === wanted);
    if (found === undefined) throw new Error(`alert ${alertId} has no step ${wanted}`);
    return Date.parse(found.at);
  };
  const due = startOf(1) + step;
  const sent = messages.filter((one) => one.alertId === alertId && Date.parse(one.at) >= due);
  const [first] = sent.map(({ at }) => Date.parse(at)).toSorted((a, b) => a - b);
  if (first === undefined) throw new Error(`no message of step 2 of alert ${alertId}`);
  return { decided: startOf(2) - due, sent: first - due };
};

/** Alerts that nobody answers for a minute, all at once: how late is the second step? */
const ownSteps = async (bench: Bench, count: number): Promise<Step[]> => {
  const { api, cloud } = bench;
  const supervisor = cloud.outputs.users.find(({ role }) => role === 'supervisor');
  if (supervisor === undefined) throw new Error('the county has no supervisor');
  const before = (await api.sent()).length;
  await Promise.all(
    Array.from({ length: count }, () => {
      const person = bench.person();
      return api.submit(referralBody(person), `step-${person}`);
    }),
  );
  // Two channels, two steps.
  const messages = await api.awaitMessages(before, ({ alertId }) => alertId !== null, 4 * count, patience);
  const token = await personToken(cloud.outputs, supervisor);
  const ids = [...new Set(messages.flatMap(({ alertId }) => alertId ?? []))];
  const steps = await Promise.all(ids.map((alertId) => lateness(bench, alertId, messages, token)));
  const last = new Map(messages.map((message) => [message.alertId, message]));
  for (const message of last.values()) await api.acknowledge(message);
  return steps;
};

const row = (name: string, values: readonly number[]) => [
  name,
  ...[0, 0.5, 0.99, 1].map((share) => milliseconds(quantile(values, share))),
];

export const measureStepLateness = async (bench: Bench, count: number): Promise<Part> => {
  const empty = await emptySteps(bench, count);
  const own = await withMinutePolicy(bench.cloud, () => ownSteps(bench, count));
  const [decided, sent] = [own.map((one) => one.decided), own.map((one) => one.sent)];
  const late = quantile(decided, 0.99);
  const times = quantile(sent, 0.5) / quantile(empty, 0.5);
  return {
    text: [
      heading(`Lateness of a ${stepSeconds} s escalation step: ms after it was due, ${count} at once`),
      table(
        ['', 'least', 'p50', 'p99', 'most'],
        [
          row('Semnal: next level started', decided),
          row('Semnal: its message left', sent),
          row('empty handlers: message left', empty),
          ['ratio of the messages', ...[0, 0.5, 0.99, 1].map((at) => ratio(quantile(sent, at) / quantile(empty, at)))],
        ],
      ),
    ].join('\n'),
    goals: [
      { what: 'lateness of a step, p99 < 1 s', reached: late < 1_000, measured: `${milliseconds(late)} ms` },
      {
        what: `message of the step, p50 ≤ ${mostTimesEmpty} × empty`,
        reached: times <= mostTimesEmpty,
        measured: ratio(times),
      },
    ],
  };
};
