import { InvokeCommand, paginateListFunctions } from '@aws-sdk/client-lambda';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { providerList, providerView, providerWithHistory } from '../../shared/contracts/http/providers/views.ts';
import { providerChange } from '../../shared/domain/provider/provider-change.ts';
import { semnal } from './support/cli.ts';
import { aws } from './support/cloud.ts';
import { eventually } from './support/eventually.ts';
import { allMessages } from './support/messages.ts';
import { problemIn } from './support/partner.ts';
import { staff } from './support/staff.ts';

const sample = 'samples/providers/registru-furnizori.csv';
const [supervisor, worker, admin, partnerUser] = [
  staff('supervisor'),
  staff('case-worker'),
  staff('admin'),
  staff('partner'),
];

const search = async (query: string): Promise<z.infer<typeof providerList>> => {
  const answer = await worker.get(`/providers?${query}`);
  expect(answer.status, answer.text).toBe(200);
  return z.parse(providerList, answer.body);
};

/** The first provider of the register that has such a service. */
const providerOf = async (need: string) => {
  const [found] = (await search(`need=${need}&limit=1`)).items;
  if (found === undefined) throw new Error(`nobody serves ${need}`);
  return found;
};

const etag = (version: number) => ({ 'if-match': `"${version}"` });

/** Runs the monthly function now, as its rule does on the first day of a month. */
const askProviders = async (): Promise<unknown> => {
  for await (const { Functions = [] } of paginateListFunctions({ client: aws.lambda }, {})) {
    const name = Functions.find(({ FunctionName = '' }) => FunctionName.includes('ProviderRequests'))?.FunctionName;
    if (name === undefined) continue;
    const { FunctionError, Payload } = await aws.lambda.send(new InvokeCommand({ FunctionName: name }));
    expect(FunctionError, Payload?.transformToString()).toBeUndefined();
    return JSON.parse(Payload?.transformToString() ?? 'null');
  }
  throw new Error('the function that asks providers is not deployed');
};

const requests = async () =>
  (await allMessages()).filter(({ text }) => text.startsWith('Registrul serviciilor sociale'));

describe('the provider register', () => {
  beforeAll(async () => {
    const { code, printed } = await semnal('providers', 'import', sample, '--by', 'registrator');
    expect([code, printed]).toEqual([
      1,
      expect.stringContaining('Citite: 71 de rânduri, 30 de furnizori, 70 de servicii.'),
    ]);
    expect(printed).toContain('rândul 28, „Capacitate”: „douăzeci și patru” nu este un număr');
    expect(printed).toContain('Scris de registrator.');
  });

  it('is the same after the same file again', async () => {
    const { printed } = await semnal('providers', 'import', sample);
    expect(printed).toContain('Registrul este deja ca în fișier.');
  });

  it('is searched by place, age and need, page by page', async () => {
    const names: string[] = [];
    let cursor = '';
    do {
      const page = await search(`limit=10${cursor}`);
      names.push(...page.items.map(({ name }) => name));
      cursor = page.next === null ? '' : `&cursor=${page.next}`;
    } while (cursor !== '');
    expect(names).toHaveLength(30);
    expect(new Set(names).size).toBe(30);

    const { items } = await search('place=20297&age=8&need=day-care');
    expect(items.map(({ name }) => name)).toEqual([
      'Asociația Poarta Verde Exemplu',
      'Direcția de Asistență Socială Exemplu Bacău',
    ]);
    for (const { freshness, services } of items) {
      expect(freshness).toMatchObject({ state: 'fresh', confirmation: null, note: null });
      for (const { code, place } of services) expect([code, place.name]).toEqual(['8891 CZ-C-II', 'Bacău']);
    }
  });

  it.each([
    ['place=999999', '/place', 'siruta-unknown'],
    ['place=bacau', '/place', 'siruta-format'],
    ['age=-1', '/age', 'wrong-format'],
    ['age=300', '/age', 'too-large'],
    ['need=love', '/need', 'not-in-list'],
  ])('refuses the search %s', async (query, pointer, code) => {
    const refused = problemIn(await worker.get(`/providers?${query}`));
    expect(refused).toMatchObject({ status: 422, code: 'content-invalid', errors: [{ pointer, code }] });
  });

  it('is for county staff', async () => {
    expect(problemIn(await partnerUser.get('/providers'))).toMatchObject({ status: 403, code: 'not-allowed' });
    expect(problemIn(await worker.get('/providers?cursor=x'))).toMatchObject({ status: 400, code: 'cursor-invalid' });
    expect(problemIn(await worker.get('/providers/F0000000000000'))).toMatchObject({ status: 404 });
  });

  it('is confirmed by a supervisor or an administrator, each seeing what the other changed', async () => {
    const { providerId, version, services } = await providerOf('addiction-treatment');
    const path = `/providers/${providerId}/confirm`;
    const [first] = services;
    const body = { services: [{ serviceId: first?.serviceId, occupancy: 23, waitingList: 2 }] };
    expect(problemIn(await worker.post(path, body, etag(version)))).toMatchObject({ status: 403 });
    expect(problemIn(await supervisor.post(path, body))).toMatchObject({ status: 428, code: 'if-match-missing' });

    const confirmed = await supervisor.post(path, body, etag(version));
    expect(confirmed.status, confirmed.text).toBe(200);
    expect(confirmed.headers.get('etag')).toBe(`"${version + 1}"`);
    const { freshness, services: now } = z.parse(providerView, confirmed.body);
    expect(freshness.confirmation?.by.name).toBeDefined();
    expect(now.find(({ serviceId }) => serviceId === first?.serviceId)).toMatchObject({
      occupancy: 23,
      waitingList: 2,
    });

    const stale = await admin.post(path, { services: [] }, etag(version));
    expect(problemIn(stale)).toMatchObject({ status: 412, code: 'version-stale' });
    const missed = z.parse(z.object({ version: z.int(), changes: z.array(providerChange) }), stale.body);
    expect(missed).toMatchObject({ version: version + 1, changes: [{ kind: 'confirmed', version: version + 1 }] });
    const change = { serviceId: first?.serviceId, field: 'occupancy', before: 22, after: 23 };
    expect(missed.changes[0]?.changes).toContainEqual(change);
    expect((await admin.post(path, { services: [] }, etag(version + 1))).status).toBe(200);
    const { history } = z.parse(providerWithHistory, (await worker.get(`/providers/${providerId}`)).body);
    expect(history.map(({ kind }) => kind)).toEqual(['registered', 'confirmed', 'confirmed']);

    // The file still says 22: a number that was confirmed since is not brought back by importing it again.
    expect((await semnal('providers', 'import', sample)).printed).toContain('Registrul este deja ca în fișier.');
  });

  it('names every wrong part of a confirmation', async () => {
    const { providerId, version } = await providerOf('food');
    const path = `/providers/${providerId}/confirm`;
    const unknown = { services: [{ serviceId: 'S0000000000000', capacity: 1 }] };
    expect(problemIn(await supervisor.post(path, unknown, etag(version)))).toMatchObject({
      status: 422,
      errors: [{ pointer: '/services/0/serviceId', code: 'service-unknown' }],
    });
    const wrong = { services: [{ serviceId: 'x', capacity: -1 }], who: 'me' };
    expect(problemIn(await supervisor.post(path, wrong, etag(version))).errors?.map(({ pointer }) => pointer)).toEqual([
      '/services/0/serviceId',
      '/services/0/capacity',
      '/who',
    ]);
  });

  it('asks every provider with an address once a month, but for those that confirmed', async () => {
    const { providerId, version } = await providerOf('vaccination');
    await supervisor.post(`/providers/${providerId}/confirm`, { services: [] }, etag(version));
    const before = (await requests()).length;
    const asked = z.parse(z.object({ asked: z.int(), notAsked: z.int() }), await askProviders());
    const sent = (await requests()).slice(before);
    expect(sent).toHaveLength(asked.asked);
    expect(sent.map(({ to }) => to)).toContain('das@bacau.exemplu.invalid');
    expect(sent.map(({ to }) => to)).not.toContain('sate@exemplu.invalid');
    expect(new Set(sent.map(({ text }) => text)).size).toBe(1);
    expect(await askProviders()).toEqual({ asked: 0, notAsked: 0 });
    // Nobody reads at the capture server: it reports every message as delivered.
    await eventually('a request is delivered', async () => {
      const { lastRequest } = (await providerOf('early-education')).freshness;
      return lastRequest?.outcome === 'delivered' ? lastRequest : undefined;
    });
  });
});
