import { describe, expect, it } from 'vitest';
import { settingsView, simulationView } from '../../../../shared/contracts/http/settings/views.ts';
import { type ContactBook } from '../../../../shared/domain/contact/contact-book.ts';
import { aBook, aMethod } from '../../../support/builders/contacts.ts';
import { aPolicy, levelFor, someSettings } from '../../../support/builders/county.ts';
import { hour } from '../../../support/builders/time.ts';
import { settingsApi } from '../../../support/settings/api.ts';

const waits = (minutes: number) =>
  aPolicy({ levels: [levelFor('first', { answerWithin: { minutes } }), levelFor('second')] });
const changed = (minutes: number) => ({ change: { part: 'policy', policy: waits(minutes) }, why: 'După exercițiu' });

const { deadlineRules } = someSettings();
const withSource = deadlineRules[1];
if (withSource === undefined) throw new Error('the settings have no second rule');

describe('reading the settings', () => {
  it.each(['carmen', 'dan', 'adela'])('is for %s, who answers for them', async (who) => {
    const { call } = settingsApi();
    expect((await call(who, 'GET /v1/settings')).status).toBe(200);
  });

  it('is not for a case worker', async () => {
    expect((await settingsApi().call('ana', 'GET /v1/settings')).said.code).toBe('not-allowed');
  });
});

describe('changing a part', () => {
  it('writes a new version with who, when and why', async () => {
    const { call, store } = settingsApi();
    const answer = await call('adela', 'POST /v1/settings/change', { body: changed(7), version: 1 });
    expect(answer.said.changes).toEqual([
      { path: 'escalationPolicies.urgent.levels.0.answerWithin.minutes', before: '5', after: '7' },
    ]);
    expect(await store.present()).toMatchObject({
      version: 2,
      appliedBy: 'adela',
      origin: 'console',
      why: 'După exercițiu',
      settings: { escalationPolicies: { urgent: waits(7) } },
    });
  });

  it('says in what the county watches less', async () => {
    const { call } = settingsApi();
    const { said } = await call('carmen', 'POST /v1/settings/check', { body: { change: changed(7).change } });
    expect(said.weaker.map(({ what }) => what)).toEqual(['asked-later']);
  });

  it('is refused to who does not administer', async () => {
    const { call } = settingsApi();
    const answer = await call('dan', 'POST /v1/settings/change', { body: changed(7), version: 1 });
    expect(answer.said.code).toBe('not-allowed');
  });

  it('names what is wrong where it was sent', async () => {
    const { call, store } = settingsApi();
    const policy = aPolicy({ levels: [levelFor('third'), levelFor('second', { answerWithin: { seconds: 5 } })] });
    const answer = await call('adela', 'POST /v1/settings/change', {
      body: { change: { part: 'policy', policy }, why: 'x' },
      version: 1,
    });
    expect(answer.status).toBe(422);
    expect(answer.said.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/change/policy/levels/0/targets/0 layer-missing',
      '/change/policy/levels/1/answerWithin step-too-short',
    ]);
    expect((await store.present()).version).toBe(1);
  });

  it('is not held up by what was wrong before', async () => {
    const broken = someSettings({
      escalationPolicies: {
        immediate: aPolicy({ urgency: 'immediate', levels: [levelFor('gone')] }),
        urgent: aPolicy(),
        routine: aPolicy({ urgency: 'routine' }),
      },
    });
    const { call } = settingsApi({ settings: broken });
    const checked = await call('adela', 'POST /v1/settings/check', { body: { change: changed(7).change } });
    expect(checked.said.faults).toEqual([]);
    expect(checked.said.standing.map(({ code }) => code)).toEqual(['layer-missing']);
    expect((await call('adela', 'POST /v1/settings/change', { body: changed(7), version: 1 })).status).toBe(200);
  });

  it('tells a loser what changed meanwhile, and writes nothing', async () => {
    const { call, store } = settingsApi();
    await call('adela', 'POST /v1/settings/change', { body: changed(7), version: 1 });
    const late = await call('adela', 'POST /v1/settings/change', { body: changed(9), version: 1 });
    expect(late.status).toBe(412);
    expect(late.said.changes).toEqual([
      { path: 'escalationPolicies.urgent.levels.0.answerWithin.minutes', before: '5', after: '7' },
    ]);
    expect((await store.present()).version).toBe(2);
  });

  it('refuses a layer that a scheduled drill exercises to be left out', async () => {
    const { call } = settingsApi({
      facts: { demo: false, makesCalls: false, drills: [{ urgency: 'urgent', layer: 'second' }] },
    });
    const policy = aPolicy({ levels: [levelFor('first')] });
    const { said } = await call('adela', 'POST /v1/settings/check', { body: { change: { part: 'policy', policy } } });
    expect(said.faults.map(({ code, pointer }) => `${pointer} ${code}`)).toEqual([
      '/change/policy/levels layer-not-drilled',
    ]);
  });

  it('takes the storm away when the durations have none', async () => {
    const settings = someSettings({
      storm: { moreThan: 5, within: { minutes: 10 }, gatherFor: { minutes: 2 } },
    });
    const { call, store } = settingsApi({ settings });
    const durations = {
      linkValidFor: { hours: 12 },
      retryUnreachableAfter: { minutes: 2 },
      handOverWithin: { minutes: 10 },
      dispatchCheckIn: { minutes: 30 },
      callBackGrace: { minutes: 15 },
      shiftHandover: { signWithin: { minutes: 10 }, signEmpty: false },
    };
    await call('adela', 'POST /v1/settings/change', {
      body: { change: { part: 'durations', durations }, why: 'x' },
      version: 1,
    });
    const now = (await store.present()).settings;
    expect(now.storm).toBeUndefined();
    expect(now.linkValidFor).toEqual({ hours: 12 });
    expect(now.deadlineRules).toEqual(settings.deadlineRules);
  });
});

describe('an earlier version', () => {
  it('is put back as a new one', async () => {
    const { call, store } = settingsApi();
    const before = (await store.present()).settings;
    await call('adela', 'POST /v1/settings/change', { body: changed(7), version: 1 });
    const back = await call('adela', 'POST /v1/settings/versions/{version}/restore', {
      body: { why: 'Greșeală' },
      params: { version: '1' },
      version: 2,
    });
    expect(back.said.version).toBe(3);
    expect(await store.present()).toMatchObject({ version: 3, origin: 'restored', why: 'Greșeală', settings: before });
  });

  it('is shown with what it changed, newest first', async () => {
    const { call } = settingsApi();
    await call('adela', 'POST /v1/settings/change', { body: changed(7), version: 1 });
    const list = await call('carmen', 'GET /v1/settings/versions');
    expect(list.said.items.map(({ version }) => version)).toEqual([2, 1]);
    const one = await call('carmen', 'GET /v1/settings/versions/{version}', { params: { version: '2' } });
    expect(one.said.changes).toHaveLength(1);
    expect((await call('carmen', 'GET /v1/settings/versions/{version}', { params: { version: '9' } })).status).toBe(
      404,
    );
  });
});

describe('the sign-off of a rule', () => {
  const rulesOf = async (api: ReturnType<typeof settingsApi>) =>
    (await api.call('dan', 'GET /v1/settings/rules')).said.items;
  const sign = (api: ReturnType<typeof settingsApi>, who: string, row: Record<string, unknown> | undefined) =>
    api.call(who, 'POST /v1/settings/rules/sign-off', {
      body: { key: row?.['key'], content: row?.['content'], note: 'Comparat cu textul publicat' },
    });

  it('is the director’s, once', async () => {
    const api = settingsApi();
    const [, row] = await rulesOf(api);
    expect((await sign(api, 'adela', row)).said.code).toBe('not-allowed');
    expect((await sign(api, 'dan', row)).status).toBe(200);
    expect((await rulesOf(api))[1]?.['signOff']).toMatchObject({ by: 'dan', note: 'Comparat cu textul publicat' });
    expect((await sign(api, 'dan', row)).said.code).toBe('already-recorded');
  });

  it('is gone when the rule changes, and comes back with the rule', async () => {
    const api = settingsApi();
    await sign(api, 'dan', (await rulesOf(api))[1]);
    const rule = { ...withSource, within: { quantity: 5, unit: 'calendar-days' } };
    const change = (to: unknown, version: number) =>
      api.call('adela', 'POST /v1/settings/change', {
        body: { change: { part: 'rule', rule: to }, why: 'x' },
        version,
      });
    expect((await change(rule, 1)).status).toBe(200);
    expect((await rulesOf(api))[1]?.['signOff']).toBeNull();
    await change(withSource, 2);
    expect((await rulesOf(api))[1]?.['signOff']).not.toBeNull();
  });

  it('holds when only those who are reminded change', async () => {
    const api = settingsApi();
    await sign(api, 'dan', (await rulesOf(api))[1]);
    const rule = { ...withSource, reminders: [{ atPercent: 60, to: 'supervisor' }] };
    await api.call('adela', 'POST /v1/settings/change', {
      body: { change: { part: 'rule', rule }, why: 'x' },
      version: 1,
    });
    expect((await rulesOf(api))[1]?.['signOff']).not.toBeNull();
  });

  const withdraw = (api: ReturnType<typeof settingsApi>, who: string, row: Record<string, unknown> | undefined) =>
    api.call(who, 'POST /v1/settings/rules/withdraw', {
      body: { key: row?.['key'], content: row?.['content'], why: 'Forma citită era veche' },
    });

  it('is withdrawn by a director with a reason, stays in the history, and can be given anew', async () => {
    const api = settingsApi();
    const [, row] = await rulesOf(api);
    expect((await withdraw(api, 'dan', row)).said.code).toBe('already-recorded');
    await sign(api, 'dan', row);
    expect((await withdraw(api, 'adela', row)).said.code).toBe('not-allowed');
    expect((await withdraw(api, 'dan', { ...row, content: 'older' })).status).toBe(412);
    expect((await withdraw(api, 'dan', row)).status).toBe(200);
    const [, now] = await rulesOf(api);
    expect(now?.['signOff']).toBeNull();
    expect(now?.['earlier']).toMatchObject([
      { by: 'dan', note: 'Comparat cu textul publicat', withdrawn: { by: 'dan', why: 'Forma citită era veche' } },
    ]);
    expect((await withdraw(api, 'dan', row)).said.code).toBe('already-recorded');
    expect(api.logged.some((line) => line.includes('sign-off-withdrawn') && line.includes('D44'))).toBe(true);

    api.time.pass(hour);
    expect((await sign(api, 'dan', row)).status).toBe(200);
    const [, again] = await rulesOf(api);
    expect(again?.['signOff']).toMatchObject({ by: 'dan' });
    expect(again?.['earlier']).toHaveLength(1);
  });

  it('that a change of the rule ended is told as an earlier one', async () => {
    const api = settingsApi();
    await sign(api, 'dan', (await rulesOf(api))[1]);
    const rule = { ...withSource, within: { quantity: 5, unit: 'calendar-days' } };
    await api.call('adela', 'POST /v1/settings/change', {
      body: { change: { part: 'rule', rule }, why: 'x' },
      version: 1,
    });
    expect((await rulesOf(api))[1]?.['earlier']).toMatchObject([{ by: 'dan', withdrawn: null }]);
  });

  it('is of the rule that was read, and of no promise of the service', async () => {
    const api = settingsApi();
    const [promise, row] = await rulesOf(api);
    expect((await sign(api, 'dan', { ...row, content: 'older' })).status).toBe(412);
    expect((await sign(api, 'dan', promise)).status).toBe(404);
  });
});

describe('terms no clock can be started from', () => {
  it('are listed with the rules', async () => {
    const urgently = {
      rule: 'D1',
      event: 'Un angajat suspectează un risc',
      obligation: 'Se sesizează DGASPC',
      limit: 'de urgență',
      why: 'no-number',
      source: 'L 272/2004 art. 89(3)',
      verification: 'verified',
    };
    const { call } = settingsApi({ settings: someSettings({ rulesWithoutClock: [urgently] }) });
    expect((await call('carmen', 'GET /v1/settings/rules')).body).toMatchObject({ withoutClock: [urgently] });
  });
});

describe('a person named in a policy', () => {
  const naming = (staffId: string) => ({
    part: 'policy',
    policy: aPolicy({ levels: [levelFor('first', { targets: [{ kind: 'staff', staffId }] })] }),
  });
  const bogdansOwn = aBook([aMethod('sms')], { staffId: 'bogdan' });

  it('must be reached now, by the rota or by a contact of their own', async () => {
    const faultsOf = async (staffId: string, books: readonly ContactBook[]) => {
      const { call } = settingsApi({ books, unverified: ['bogdan'] });
      const { said } = await call('adela', 'POST /v1/settings/check', { body: { change: naming(staffId) } });
      return said.faults.map(({ pointer, code }) => `${pointer} ${code}`);
    };
    expect(await faultsOf('ana', [])).toEqual([]);
    expect(await faultsOf('bogdan', [])).toEqual(['/change/policy/levels/0/targets/0 no-address']);
    expect(await faultsOf('bogdan', [bogdansOwn])).toEqual([]);
  });

  it('is shown with the channels that reach them', async () => {
    const { call } = settingsApi({ books: [bogdansOwn], unverified: ['bogdan', 'carmen'] });
    const { people } = settingsView.parse((await call('adela', 'GET /v1/settings')).body);
    expect(people.slice(0, 3).map(({ staffId, reachedBy }) => `${staffId} ${reachedBy.join(' ')}`)).toEqual([
      'ana sms email',
      'bogdan sms',
      'carmen ',
    ]);
  });

  it('is asked in a simulation, because the policy names them', async () => {
    const { call } = settingsApi({ books: [bogdansOwn], unverified: ['bogdan'] });
    const { body } = await call('carmen', 'POST /v1/settings/simulate', {
      body: { urgency: 'urgent', when: { kind: 'now' }, policy: naming('bogdan').policy },
    });
    expect(simulationView.parse(body).steps[0]?.asked).toMatchObject([
      { staffId: 'bogdan', because: [{ kind: 'person' }], channels: ['sms'] },
    ]);
  });
});

describe('a simulation', () => {
  const easter = { urgency: 'urgent', when: { kind: 'night', night: 'easter' } };

  it('of Easter at two starts on the clocks of that night', async () => {
    const { body } = await settingsApi().call('carmen', 'POST /v1/settings/simulate', { body: easter });
    const { at, holiday, ending } = simulationView.parse(body);
    expect(at).toBe('2027-05-01T23:00:00.000Z');
    expect(holiday).toBe('Paștele');
    expect(ending.kind).toBe('goes-on');
  });

  it('of a draft runs the draft, and changes nothing', async () => {
    const { call, store } = settingsApi();
    const { body } = await call('carmen', 'POST /v1/settings/simulate', { body: { ...easter, policy: waits(7) } });
    expect(simulationView.parse(body).steps.map(({ at }) => at.slice(11, 16))).toEqual([
      '23:00',
      '23:07',
      '23:12',
      '23:19',
      '23:24',
      '23:34',
    ]);
    expect((await store.present()).version).toBe(1);
  });

  it('refuses the draft of another triage', async () => {
    const { said } = await settingsApi().call('carmen', 'POST /v1/settings/simulate', {
      body: { ...easter, policy: aPolicy({ urgency: 'routine' }) },
    });
    expect(said.errors.map(({ code }) => code)).toEqual(['policy-misplaced']);
  });
});
