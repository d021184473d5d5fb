import * as z from 'zod/mini';
import { type BundledFunction } from '../bundles/bundles.ts';
import { referralBody } from '../workload/referral.ts';
import { compare, type Comparison } from './compare.ts';
import { apiEvent, type Key, queueEvent, streamEvent, tokenEvent, topicEvent } from './events.ts';
import { type World } from './world.ts';

const stored = z.looseObject({
  PK: z.string(),
  SK: z.string(),
  entity: z.optional(z.string()),
  data: z.optional(z.unknown()),
});
const accepted = z.object({ body: z.string() });
const receipt = z.object({ referralId: z.string() });
const page = z.object({ alertId: z.string(), step: z.int(), ordinal: z.int(), channel: z.string() });
const alert = z.object({ alertId: z.string(), timerId: z.string(), caseIds: z.array(z.string()) });
const sentMessage = z.object({ MessageBody: z.string() });

const outboxEntities = new Set(['timer', 'notification', 'notice', 'event']);

/** Splits a list into parts of equal length. */
const parts = <T>(list: readonly T[], count: number): T[][] => {
  const length = Math.floor(list.length / count);
  return Array.from({ length: count }, (_, index) => list.slice(index * length, (index + 1) * length));
};

/**
 * Takes referrals through the functions of the main job one function at a time, so that every call is a real one: each
 * function works on what the functions before it wrote.
 */
export const runMainJob = async (
  world: World,
  functions: readonly BundledFunction[],
  referrals: number,
): Promise<Comparison[]> => {
  const comparisons: Comparison[] = [];
  const measure = async (name: string, events: readonly unknown[], shownAs = name): Promise<unknown[]> => {
    const bundled = functions.find((one) => one.name === name);
    if (bundled === undefined) throw new Error(`there is no function ${name}`);
    process.stdout.write(`  ${shownAs}, ${events.length} calls\n`);
    const { comparison, answers } = await compare(world, bundled, events);
    comparisons.push({ ...comparison, name: shownAs });
    return answers;
  };
  const items = async () => z.array(stored).parse(await world.items());

  const { client, pack } = world;
  const institution = {
    sub: client.clientId,
    client_id: client.clientId,
    scope: client.scopes.join(' '),
    institution_id: client.institutionId,
    county: pack.code,
  };
  const member = pack.rota.staff.find(({ active, roles }) => active && roles.includes('supervisor'));
  const staff = {
    sub: 'bench-person',
    username: 'bench-person',
    'cognito:groups': '[supervisor]',
    staff_id: member?.staffId ?? '',
    county: pack.code,
  };
  const times = <T>(event: () => T, count = referrals): T[] => Array.from({ length: count }, event);

  await measure(
    'api/health',
    times(() => apiEvent({ route: 'GET /v1/health' })),
  );
  await measure(
    'identity/issue-token',
    times(() => tokenEvent(client.clientId, client.scopes)),
  );

  const submissions = Array.from({ length: referrals }, (_, person) =>
    apiEvent({
      route: 'POST /v1/referrals',
      headers: { 'idempotency-key': `bench-referral-${person}` },
      body: referralBody(person),
      claims: institution,
    }),
  );
  const answers = await measure('referrals/submit-referral', submissions);
  const receipts = answers.map((answer) => receipt.parse(JSON.parse(accepted.parse(answer).body)).referralId);
  await measure(
    'outbox/dispatch',
    receipts.map((id) => streamEvent([{ PK: `REF#${id}`, SK: 'REF' }])),
    'outbox/dispatch (a referral)',
  );

  const before = new Set((await items()).map(({ PK, SK }) => `${PK} ${SK}`));
  await measure(
    'referrals/process-referral',
    receipts.map((referralId) => queueEvent([{ referralId }])),
  );
  const written = (await items()).filter(({ PK, SK }) => !before.has(`${PK} ${SK}`) && !PK.startsWith('BARE#'));
  const alerts = written.filter(({ entity }) => entity === 'alert').map(({ data }) => alert.parse(data));
  const pages = written.filter(({ entity }) => entity === 'notification').map(({ data }) => page.parse(data));

  // What one screening wrote into the outbox, alert by alert: one batch of the stream each.
  const outbox = written.filter(({ entity }) => outboxEntities.has(entity ?? ''));
  const batchOf = ({ alertId, caseIds }: z.infer<typeof alert>): Key[] =>
    outbox
      .filter(({ PK, SK, data }) =>
        [alertId, ...caseIds].some((id) => `${PK} ${SK} ${JSON.stringify(data)}`.includes(id)),
      )
      .map(({ PK, SK }) => ({ PK, SK }));
  await measure(
    'outbox/dispatch',
    alerts.map((one) => streamEvent(batchOf(one))),
    'outbox/dispatch (an alert)',
  );

  for (const channel of ['sms', 'email']) {
    const ofChannel = pages.filter((one) => one.channel === channel);
    const messages = ofChannel.map(({ alertId, step, ordinal }) => queueEvent([{ alertId, step, ordinal }]));
    await measure('notifications/send-notification', messages, `notifications/send-notification (${channel})`);
  }
  const tokens = linkTokens(world);
  await measure('notifications/record-delivery', world.receipts.map(topicEvent));

  const view = (id: string) => apiEvent({ route: 'GET /v1/referrals/{id}', params: { id }, claims: institution });
  await measure('referrals/get-referral', receipts.map(view));
  await measure(
    'referrals/list-referrals',
    times(() => apiEvent({ route: 'GET /v1/referrals', claims: institution })),
  );
  await measure(
    'alerts/list-alerts',
    times(() => apiEvent({ route: 'GET /v1/alerts', claims: staff })),
  );
  await measure(
    'alerts/get-alert',
    alerts.map(({ alertId: id }) => apiEvent({ route: 'GET /v1/alerts/{id}', params: { id }, claims: staff })),
  );
  await measure(
    'cases/list-cases',
    times(() => apiEvent({ route: 'GET /v1/cases', claims: staff })),
  );
  await measure(
    'cases/get-case',
    alerts.flatMap(({ caseIds: [id] }) =>
      id === undefined ? [] : [apiEvent({ route: 'GET /v1/cases/{id}', params: { id }, claims: staff })],
    ),
  );

  // Four ways for an alert to go on, each with its share of the alerts.
  const [taken = [], refused = [], linked = [], silent = []] = parts(alerts, 4);
  const act =
    (what: 'acknowledge' | 'decline' | 'first-contact', body?: unknown) =>
    ({ alertId: id }: z.infer<typeof alert>) =>
      apiEvent({ route: `POST /v1/alerts/{id}/${what}`, params: { id }, claims: staff, body });
  const answering = 'alerts/answer-alert';
  await measure(answering, taken.map(act('acknowledge')), `${answering} (acknowledge)`);
  await measure(answering, taken.map(act('first-contact')), `${answering} (first contact)`);
  await measure(answering, refused.map(act('decline', { reason: 'not-available' })), `${answering} (decline)`);
  const tokenOf = ({ alertId }: z.infer<typeof alert>) => tokens.find((token) => token.startsWith(alertId)) ?? '';
  const form = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
  await measure(
    'alerts/answer-link',
    linked.map((one) => apiEvent({ route: 'GET /v1/ack/{token}', params: { token: tokenOf(one) }, headers: form })),
    'alerts/answer-link (GET)',
  );
  await measure(
    'alerts/answer-link',
    linked.map((one) => apiEvent({ route: 'POST /v1/ack/{token}', params: { token: tokenOf(one) }, headers: form })),
    'alerts/answer-link (POST)',
  );
  for (const { alertId } of silent) await world.expire(alertId);
  await measure(
    'timers/fire-timer',
    silent.map(({ timerId }) => ({ timerId })),
    'timers/fire-timer (next level)',
  );
  await measure(
    'outbox/sweep',
    times(() => ({}), Math.max(5, Math.floor(referrals / 10))),
  );
  return comparisons;
};

/** Tokens of the one-time links that were sent by SMS. */
const linkTokens = ({ calls }: World): string[] =>
  calls
    .filter(({ operation }) => operation === 'SendTextMessage')
    .flatMap(({ input }) => /\/v1\/ack\/([\w-]+)/.exec(sentMessage.parse(input).MessageBody)?.[1] ?? []);
