import { describe, expect, it } from 'vitest';
import { makeMethods } from '../../../../functions/contacts/keep-contacts/answer-methods.ts';
import { makeOwn } from '../../../../functions/contacts/keep-contacts/answer-own.ts';
import { makePeople } from '../../../../functions/contacts/keep-contacts/answer-people.ts';
import { makeSamples } from '../../../../functions/contacts/keep-contacts/answer-samples.ts';
import { makeForMembers, withBody } from '../../../../functions/contacts/keep-contacts/members.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { makeChangeBook } from '../../../../shared/application/contacts/change-book.ts';
import { makeCodeDigest, makeSendCode } from '../../../../shared/application/contacts/send-code.ts';
import { contactsView, methodAnswer, peopleView } from '../../../../shared/contracts/http/contacts/views.ts';
import { staffRoles } from '../../../../shared/domain/escalation/policy.ts';
import { type ApiResponse } from '../../../../shared/runtime/api/http.ts';
import { findStaff } from '../../../../shared/runtime/api/staff.ts';
import { someRota, staff } from '../../../support/builders/county.ts';
import { aBook, aMethod, aSubscription } from '../../../support/builders/contacts.ts';
import { aRequest, aSystem, aWorker, bodyOf, memoryLog, refusalOf } from '../../../support/builders/request.ts';
import { at, fakeClock, minute, monday, second } from '../../../support/builders/time.ts';
import { memoryContacts } from '../../../support/memory/contacts.ts';
import { memoryProviders } from '../../../support/spine/providers.ts';

const opened = (books = [aBook()], extra: Record<string, unknown> = {}) => {
  const time = fakeClock();
  const contacts = memoryContacts(books);
  const providers = memoryProviders(time.now);
  const rota = someRota(extra);
  const county = { rota: () => Promise.resolve(rota), contacts: () => Promise.resolve(contacts.all()) };
  const { log, lines } = memoryLog();
  const change = makeChangeBook(contacts);
  let codes = 0;
  const mac = (text: string) => Promise.resolve(sha256(`key ${text}`));
  const methods = makeMethods(
    {
      change,
      sendCode: makeSendCode({ send: providers.send, county: 'BC' }),
      codeDigest: makeCodeDigest(mac),
      newCode: () => String((codes += 1)).padStart(6, '0'),
      webhookSecret: (to) => Promise.resolve(`whsec_${to}`),
      digest: sha256,
      clock: time.clock,
      log,
    },
    withBody,
  );
  const samples = makeSamples(
    {
      change,
      send: providers.send,
      worded: { county: 'BC', smsReplies: false },
      publicUrl: 'https://semnal.exemplu.ro',
      clock: time.clock,
      log,
    },
    withBody,
  );
  const own = makeOwn({ contacts, change, pushKey: () => Promise.resolve('BPushKey'), log }, withBody);
  const forMembers = makeForMembers(findStaff({ county, servedCounty: 'BC' }));
  const routes = {
    get: forMembers(staffRoles, own.get),
    remove: forMembers(staffRoles, own.remove),
    prefer: forMembers(staffRoles, own.prefer),
    add: forMembers(staffRoles, methods.add),
    sendAgain: forMembers(staffRoles, methods.sendAgain),
    verify: forMembers(staffRoles, methods.verify),
    sample: forMembers(['admin'], samples),
    people: forMembers(['supervisor', 'director'], makePeople({ county, clock: time.clock })),
  };
  const ask = (
    route: keyof typeof routes,
    { body, params = {}, ifMatch, key = 'cheie-0001', who = aWorker('ana') }: Asked = {},
  ): Promise<ApiResponse> =>
    routes[route](
      aRequest({
        principal: who,
        params,
        body: body === undefined ? '' : JSON.stringify(body),
        headers: {
          'content-type': 'application/json',
          'idempotency-key': key,
          ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
        },
      }),
    );
  return { time, contacts, providers, lines, ask };
};

type Asked = {
  body?: unknown;
  params?: Record<string, string>;
  ifMatch?: number;
  key?: string;
  who?: ReturnType<typeof aWorker>;
};

const sms = { channel: 'sms', phone: '0740 123 456', label: 'serviciu' };
const answered = (response: ApiResponse) => {
  expect(response.status, response.body).toBe(200);
  return methodAnswer.parse(JSON.parse(response.body));
};
const contactsOf = (response: ApiResponse) => {
  expect(response.status, response.body).toBe(200);
  return contactsView.parse(JSON.parse(response.body));
};

describe('adding a way to be reached', () => {
  it('sends a code by that very way, and alerts nobody there until it came back', async () => {
    const { ask, providers, contacts } = opened();
    const { method, secret } = answered(await ask('add', { body: sms }));
    expect(method).toMatchObject({ channel: 'sms', address: '+40740123456', foreign: false, verifiedAt: null });
    expect(secret).toBeNull();
    expect(providers.sent).toMatchObject([{ channel: 'sms', to: '+40740123456', tags: { methodId: method.methodId } }]);
    expect(providers.sent[0]?.body).toContain('000001');
    // What is kept cannot be turned back into the code.
    expect(JSON.stringify(contacts.all())).not.toContain('000001');
  });

  it('twice under one key adds it once and sends one code', async () => {
    const { ask, providers } = opened();
    const first = answered(await ask('add', { body: sms }));
    expect(answered(await ask('add', { body: sms })).method.methodId).toBe(first.method.methodId);
    expect(providers.sent).toHaveLength(1);
    expect(refusalOf(await ask('add', { body: { ...sms, phone: '0740123457' } })).code).toBe(
      '409 idempotency-key-reused',
    );
  });

  it('marks a foreign number, and shows a webhook’s secret to its owner', async () => {
    const { ask } = opened();
    const foreign = answered(await ask('add', { body: { channel: 'voice', phone: '+49 151 23456789' } }));
    expect(foreign.method).toMatchObject({ address: '+4915123456789', foreign: true });
    const body = { channel: 'webhook', url: 'https://pager.exemplu.ro/1' };
    const webhook = answered(await ask('add', { body, key: 'cheie-0002' }));
    expect(webhook.secret).toBe(`whsec_ana/${webhook.method.methodId}`);
  });

  it('keeps a browser’s keys to itself', async () => {
    const { ask } = opened();
    const { method } = answered(await ask('add', { body: { channel: 'push', subscription: aSubscription() } }));
    expect(method.address).toBe('push.exemplu.ro');
  });

  it.each([
    [{ channel: 'sms', phone: '0715 000 001' }, '/phone phone-range'],
    [{ channel: 'sms', phone: '112' }, '/phone phone-length'],
    [{ channel: 'sms', phone: 'mobilul' }, '/phone phone-format'],
    [{ channel: 'sms', phone: '0234512345' }, '/phone phone-not-mobile'],
    [{ channel: 'email', email: 'ana' }, '/email wrong-format'],
    [{ channel: 'webhook', url: 'http://pager.exemplu.ro/' }, '/url url-not-https'],
    [{ channel: 'webhook', url: 'https://192.168.1.1/' }, '/url url-not-public'],
    [
      { channel: 'push', subscription: { ...aSubscription(), endpoint: 'https://localhost/x' } },
      '/subscription/endpoint url-not-public',
    ],
  ])('refuses %j by name', async (body, fault) => {
    const { ask, providers } = opened();
    expect(refusalOf(await ask('add', { body }))).toEqual({ code: '422 content-invalid', faults: [fault] });
    expect(providers.sent).toEqual([]);
  });

  it('refuses a way somebody has already, an eleventh, and one without a key', async () => {
    const { ask } = opened([aBook([aMethod('sms', 1)])]);
    expect(refusalOf(await ask('add', { body: { channel: 'sms', phone: '+40740123451' } })).code).toBe(
      '409 method-repeated',
    );
    const full = opened([aBook(Array.from({ length: 10 }, (_, index) => aMethod('email', index)))]);
    expect(refusalOf(await full.ask('add', { body: sms })).code).toBe('409 methods-too-many');
    expect(refusalOf(await ask('add', { body: sms, key: 'scurt' })).code).toBe('400 idempotency-key-missing');
  });

  it('says so when the code could not be sent; another can be asked for later', async () => {
    const { ask, providers, contacts, time } = opened();
    providers.failing.set('sms', 'DestinationNotAllowed');
    const refused = await ask('add', { body: sms });
    expect(refusalOf(refused).code).toBe('502 code-not-sent');
    expect(bodyOf(refused)['failure']).toBe('DestinationNotAllowed');
    const [{ methods: [method] } = aBook()] = contacts.all();
    providers.failing.clear();
    time.pass(minute);
    expect((await ask('sendAgain', { params: { methodId: method?.methodId ?? '' } })).status).toBe(200);
    expect(providers.sent).toHaveLength(1);
  });

  it('is for members of staff, each for themselves', async () => {
    const { ask, contacts } = opened([]);
    expect(refusalOf(await ask('add', { body: sms, who: aSystem() })).code).toBe('403 not-allowed');
    expect(refusalOf(await ask('get', { who: aWorker('strain') })).code).toBe('403 not-allowed');
    await ask('add', { body: sms, who: aWorker('bogdan') });
    expect(contacts.all().map(({ staffId }) => staffId)).toEqual(['bogdan']);
  });
});

describe('giving a code back', () => {
  const added = async () => {
    const world = opened();
    const { method } = answered(await world.ask('add', { body: sms }));
    const params = { methodId: method.methodId };
    return { ...world, params, give: (code: string) => world.ask('verify', { params, body: { code } }) };
  };

  it('verifies the way', async () => {
    const { give, time } = await added();
    time.pass(minute);
    expect(answered(await give('000001')).method).toMatchObject({ verifiedAt: time.now(), codeUntil: null });
  });

  it('that is wrong says how many tries are left, and counts them', async () => {
    const { give, contacts } = await added();
    const wrong = await give('999999');
    expect(refusalOf(wrong).code).toBe('422 code-wrong');
    expect(bodyOf(wrong)['triesLeft']).toBe(4);
    for (let tries = 3; tries >= 0; tries -= 1) await give('999999');
    expect(refusalOf(await give('000001')).code).toBe('410 code-over');
    expect(contacts.all()[0]?.methods[0]?.verifiedAt).toBeNull();
  });

  it('is over after ten minutes, and for what is no code at all', async () => {
    const { give, time, ask } = await added();
    expect(refusalOf(await give('12345')).faults).toEqual(['/code wrong-format']);
    time.pass(10 * minute);
    expect(refusalOf(await give('000001')).code).toBe('410 code-over');
    const params = { methodId: 'M0000000000000' };
    expect(refusalOf(await ask('verify', { params, body: { code: '000001' } })).code).toBe('404 not-found');
  });

  it('sent anew makes the old one useless; one a minute, none for a way that is verified', async () => {
    const { ask, give, params, time } = await added();
    time.pass(30 * second);
    const early = await ask('sendAgain', { params });
    expect(refusalOf(early).code).toBe('429 codes-too-often');
    expect(bodyOf(early)['againAt']).toBe(at('2026-11-23T08:01Z'));
    time.pass(30 * second);
    expect((await ask('sendAgain', { params })).status).toBe(200);
    expect(refusalOf(await give('000001')).code).toBe('422 code-wrong');
    expect((await give('000003')).status).toBe(200);
    expect(refusalOf(await ask('sendAgain', { params })).code).toBe('409 already-recorded');
    expect(refusalOf(await ask('sendAgain', { params: { methodId: 'x' } })).code).toBe('404 not-found');
  });

  it('leaves no code and no address in the log', async () => {
    const { give, lines } = await added();
    await give('000001');
    expect(lines.map(({ code }) => code)).toEqual(['contact.code-sent', 'contact.verified']);
    expect(JSON.stringify(lines)).not.toMatch(/000001|\+40740/);
  });
});

describe('what a person keeps', () => {
  const order = { immediate: ['push', 'voice'], urgent: ['push'], routine: [] };

  it('is shown with what the rota has and the key to subscribe with', async () => {
    const { ask } = opened([aBook([aMethod('push', 1), aMethod('sms', 2, { verifiedAt: null })])]);
    const shown = contactsOf(await ask('get'));
    expect(shown).toMatchObject({ version: 1, pushKey: 'BPushKey', rota: { email: 'ana@dgaspc.invalid' } });
    expect(shown.methods.map(({ channel, verifiedAt }) => [channel, verifiedAt])).toEqual([
      ['push', monday],
      ['sms', null],
    ]);
  });

  it('is changed as it was seen, and not over a change it did not see', async () => {
    const { ask } = opened();
    const body = { order, quietHours: { from: '22:00', to: '07:00' } };
    const changed = await ask('prefer', { body, ifMatch: 1 });
    expect(contactsOf(changed)).toMatchObject({ version: 2, ...body });
    expect(changed.headers['etag']).toBe('"2"');
    expect(refusalOf(await ask('prefer', { body, ifMatch: 1 })).code).toBe('412 version-stale');
    expect(refusalOf(await ask('prefer', { body })).code).toBe('428 if-match-missing');
    expect(contactsOf(await ask('prefer', { body: { ...body, quietHours: null }, ifMatch: 2 })).quietHours).toBeNull();
  });

  it.each([
    [{ order, quietHours: { from: '22:00', to: '22:00' } }, '/quietHours/to quiet-hours-empty'],
    [{ order, quietHours: { from: '25:00', to: '07:00' } }, '/quietHours/from wrong-format'],
    [{ order: { ...order, routine: ['fax'] }, quietHours: null }, '/order/routine/0 not-in-list'],
  ])('refuses %j by name', async (body, fault) => {
    expect(refusalOf(await opened().ask('prefer', { body, ifMatch: 1 })).faults).toEqual([fault]);
  });

  it('loses a way that is removed; one that is not there cannot be', async () => {
    const { ask, contacts } = opened([aBook([aMethod('sms', 1)])]);
    const params = { methodId: contacts.all()[0]?.methods[0]?.methodId ?? '' };
    expect(contactsOf(await ask('remove', { params, ifMatch: 1 })).methods).toEqual([]);
    expect(refusalOf(await ask('remove', { params, ifMatch: 2 })).code).toBe('404 not-found');
  });
});

describe('whether people can be reached', () => {
  const supervisor = aWorker('carmen', { roles: ['supervisor'] });

  it('is shown to supervisors without any address, with quiet hours in mind', async () => {
    const quietHours = { from: '09:00', to: '11:00' };
    const { ask } = opened([aBook([aMethod('push', 1)], { quietHours })]);
    const answer = await ask('people', { who: supervisor });
    const { items } = peopleView.parse(JSON.parse(answer.body));
    expect(items[0]).toEqual({
      staffId: 'ana',
      name: 'Numele ana',
      channels: ['sms', 'email', 'push'],
      reachableNow: { immediate: true, urgent: true, routine: true },
      quietHours,
    });
    expect(answer.body).not.toMatch(/\+40|@|push\.exemplu/);
  });

  it('says no for who has nothing that wakes nobody in their quiet hours', async () => {
    const member = staff('ana', { verified: ['sms'] });
    const rota = someRota({ staff: [member] });
    const county = {
      rota: () => Promise.resolve(rota),
      contacts: () => Promise.resolve([aBook([], { quietHours: { from: '09:00', to: '11:00' } })]),
    };
    const people = makePeople({ county, clock: fakeClock(at('2026-11-23T10:00+02:00')).clock });
    const [ana] = rota.staff;
    if (ana === undefined) throw new Error('nobody');
    const { items } = peopleView.parse(JSON.parse((await people(ana, aRequest())).body));
    expect(items[0]?.reachableNow).toEqual({ immediate: true, urgent: false, routine: false });
  });

  it('is nothing for case workers', async () => {
    expect(refusalOf(await opened().ask('people')).code).toBe('403 not-allowed');
  });
});

describe('a sample of a text', () => {
  const rota = { staff: [staff('ana'), staff('adela', { roles: ['admin'] })] };
  const adela = aWorker('adela', { roles: ['admin'] });
  const page = { channel: 'sms', kind: 'page', about: 'urgent' };
  const books = (methods: Record<string, unknown>[] = []) => [aBook(methods, { staffId: 'adela' })];

  it('goes to the administrator’s own verified address, marked, with a link that is no alert’s', async () => {
    const { ask, providers } = opened(books([aMethod('sms', 1, { verifiedAt: null }), aMethod('sms', 2)]), rota);
    expect((await ask('sample', { body: page, who: adela })).status).toBe(200);
    expect(providers.sent).toMatchObject([{ channel: 'sms', to: '+40740123452' }]);
    expect(providers.sent[0]?.body).toMatch(/^PROBA: Semnal BC: .*https:\/\/semnal\.exemplu\.ro\/v1\/ack\//u);
  });

  it('goes to the address of the rota when they keep none, as an e-mail that says what it is', async () => {
    const { ask, providers } = opened(books(), rota);
    await ask('sample', { body: { ...page, channel: 'email' }, who: adela });
    expect(providers.sent).toMatchObject([{ channel: 'email', to: 'adela@dgaspc.invalid' }]);
    expect(providers.sent[0]?.subject).toMatch(/^PROBĂ: /u);
    expect(providers.sent[0]?.body).toMatch(/^Acesta este un text de probă/u);
  });

  it('goes nowhere that was not verified', async () => {
    const unverified = { staff: [staff('ana'), staff('adela', { roles: ['admin'], verified: [] })] };
    const { ask, providers } = opened(books([aMethod('sms', 1, { verifiedAt: null })]), unverified);
    expect(refusalOf(await ask('sample', { body: page, who: adela })).code).toBe('409 no-verified-contact');
    expect(providers.sent).toEqual([]);
  });

  it('is sent five times an hour at most, and only to administrators', async () => {
    const { ask, providers, time } = opened(books(), rota);
    expect(refusalOf(await ask('sample', { body: page })).code).toBe('403 not-allowed');
    for (let sent = 0; sent < 5; sent += 1) await ask('sample', { body: page, who: adela });
    expect(refusalOf(await ask('sample', { body: page, who: adela })).code).toBe('429 codes-too-often');
    time.pass(61 * minute);
    expect((await ask('sample', { body: page, who: adela })).status).toBe(200);
    expect(providers.sent).toHaveLength(6);
  });

  it('is of a text there is, and a failure of the provider is told', async () => {
    const { ask, providers } = opened(books(), rota);
    expect((await ask('sample', { body: { ...page, about: 'never' }, who: adela })).status).toBe(404);
    providers.failing.set('sms', 'OptedOut');
    expect(refusalOf(await ask('sample', { body: page, who: adela })).code).toBe('502 sample-not-sent');
  });
});
