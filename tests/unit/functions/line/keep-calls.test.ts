import { describe, expect, it } from 'vitest';
import { makeCallBacks } from '../../../../functions/line/keep-calls/answer-call-backs.ts';
import { makeCalls } from '../../../../functions/line/keep-calls/answer-calls.ts';
import { makeStatistics } from '../../../../functions/line/keep-calls/answer-statistics.ts';
import { makeDisposeCall } from '../../../../functions/line/keep-calls/dispose-call.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { makeReferCall } from '../../../../shared/application/line/refer-call.ts';
import { callKind } from '../../../../shared/domain/line/call.ts';
import { type ApiResponse } from '../../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../../shared/runtime/api/routes.ts';
import { findStaff } from '../../../../shared/runtime/api/staff.ts';
import { intakeAnswers } from '../../../support/builders/call.ts';
import { someRota, staff } from '../../../support/builders/county.ts';
import { aRequest, aWorker, bodyOf, memoryLog, refusalOf } from '../../../support/builders/request.ts';
import { after, hour, minute, monday } from '../../../support/builders/time.ts';
import { memoryCounty } from '../../../support/memory/county.ts';
import { memoryCalls, memoryDuties } from '../../../support/memory/duties.ts';
import { pass, settle, theAlert } from '../../../support/spine/run.ts';
import { makeSpine } from '../../../support/spine/spine.ts';

const rota = someRota({
  staff: [
    staff('ana'),
    staff('bogdan'),
    staff('elena'),
    staff('carmen', { roles: ['supervisor'] }),
    staff('dan', { roles: ['director'] }),
  ],
});

const open = () => {
  const spine = makeSpine({ rota });
  const county = memoryCounty(spine.county);
  const { log, lines } = memoryLog();
  const calls = memoryCalls(spine.db);
  const deps = {
    store: memoryDuties(spine.db, callKind),
    calls,
    county,
    digest: sha256,
    clock: spine.time.clock,
    staff: findStaff({ county, servedCounty: 'BC' }),
    log,
  };
  const refer = makeReferCall({ calls, digest: sha256, clock: spine.time.clock, receiptPrefix: 'BC' });
  const routes = {
    ...makeCalls(deps),
    dispose: makeDisposeCall({ ...deps, refer }),
    callBacks: makeCallBacks({ ...deps, callBacks: spine.stores.callBacks }),
    statistics: makeStatistics(deps),
  };
  const ask = (answer: Answer, who: string, body: unknown = {}, extra: Record<string, unknown> = {}) => {
    const roles = rota.staff.find(({ staffId }) => staffId === who)?.roles ?? [];
    return answer(aRequest({ principal: aWorker(who, { roles }), body: JSON.stringify(body), ...extra }));
  };
  const on = (answer: Answer, call: ApiResponse, body: unknown, who = 'ana', more: Record<string, string> = {}) =>
    ask(answer, who, body, {
      params: { id: String(bodyOf(call)['callId']), ...more },
      headers: {
        'content-type': 'application/json',
        'if-match': call.headers['etag'] ?? '',
        'idempotency-key': 'cheie-0002',
      },
    });
  const start = (extra: Record<string, unknown> = {}) =>
    ask(routes.start, 'ana', { line: '119', callerPhone: '0740 123 456', ...extra });
  const answered = async (extra: Record<string, unknown> = {}) =>
    on(routes.answer, await start(), { answers: intakeAnswers(extra) });
  return { spine, lines, routes, ask, on, start, answered };
};

describe('a call', () => {
  it('is taken once for one key', async () => {
    const { start } = open();
    const first = await start();
    expect(bodyOf(first)).toMatchObject({
      outcome: 'open',
      takenBy: { staffId: 'ana' },
      formVersion: 1,
      guidance: null,
    });
    expect(bodyOf(await start())).toEqual(bodyOf(first));
    expect(refusalOf(await start({ line: '983' })).code).toBe('409 idempotency-key-reused');
    expect(refusalOf(await start({ callerPhone: 'ascuns' })).faults).toEqual(['/callerPhone phone-format']);
  });

  it('in immediate danger begins its answer with 112', async () => {
    const { on, start, routes } = open();
    const told = await on(routes.answer, await start(), { answers: { 'immediate-danger': 'yes' } });
    expect(Object.keys(bodyOf(told))[0]).toBe('guidance');
    expect(bodyOf(told)).toMatchObject({ guidance: { title: 'Pericol imediat: întâi 112' } });
  });

  it('names every wrong answer, and the version that was seen', async () => {
    const { on, start, routes, ask } = open();
    const call = await start();
    const wrong = await on(routes.answer, call, { answers: { age: -1, shoe: 41 } });
    expect(refusalOf(wrong).faults).toEqual(['/answers/shoe unknown-field', '/answers/age too-small']);
    await on(routes.answer, call, { answers: {} });
    expect(refusalOf(await on(routes.answer, call, { answers: {} })).code).toBe('412 version-stale');
    const params = { id: String(bodyOf(call)['callId']) };
    expect(refusalOf(await ask(routes.answer, 'ana', { answers: {} }, { params })).code).toBe('428 if-match-missing');
  });

  it.each(['test', 'prank', 'wrong-number', 'information'])('ends with one key (%s), once', async (disposition) => {
    const { on, start, routes } = open();
    const call = await start();
    const ended = await on(routes.dispose, call, { disposition });
    expect(bodyOf(ended)).toMatchObject({ outcome: disposition, endedBy: { staffId: 'ana' }, referralId: null });
    expect(refusalOf(await on(routes.dispose, ended, { disposition: 'test' })).code).toBe('409 call-ended');
  });

  it('is heard by who took it, who is on call, and who leads; others find none', async () => {
    const { on, start, routes, spine, lines } = open();
    const call = await start();
    for (const who of ['ana', 'bogdan', 'carmen', 'dan'])
      expect((await on(routes.get, call, {}, who)).status).toBe(200);
    expect(refusalOf(await on(routes.get, call, {}, 'elena')).code).toBe('404 not-found');
    expect(spine.db.callReads.size).toBe(4);
    expect(JSON.stringify(lines)).not.toContain('740');
  });

  it('stands in the list of its month without anything of the caller', async () => {
    const { ask, answered, routes } = open();
    await answered();
    const listed = await ask(routes.list, 'elena', {}, { query: { month: '2026-11' } });
    expect(bodyOf(listed)).toMatchObject({ items: [{ line: '119', outcome: 'open' }], next: null });
    expect(listed.body).not.toMatch(/740|Mihai|țipete/);
    expect(bodyOf(await ask(routes.list, 'elena', {}, { query: { month: '2026-10' } }))).toMatchObject({ items: [] });
    const wrong = await ask(routes.list, 'elena', {}, { query: { month: '2026-13' } });
    expect(refusalOf(wrong).faults).toEqual(['/month wrong-format']);
  });
});

describe('a call that is a case', () => {
  const aCase = { disposition: 'case', urgency: 'urgent' };

  it('is a referral like any other: a case, an alert, the directorate as its sender', async () => {
    const { on, answered, routes, spine } = open();
    const referred = await on(routes.dispose, await answered(), aCase);
    const { referralId } = bodyOf(referred);
    expect(bodyOf(referred)).toMatchObject({ outcome: 'case', told112: null });
    expect(spine.db.referrals.get(String(referralId))?.referral).toMatchObject({
      state: 'accepted',
      institutionId: 'dgaspc',
      institutionKind: 'directorate',
      submittedBy: 'ana',
    });
    await settle(spine);
    expect(theAlert(spine)).toMatchObject({ state: 'paging', referralId, about: { kind: 'referral' } });
    expect(spine.db.cases.size).toBe(1);
  });

  it('pressed twice, or by two people at once, is one referral', async () => {
    const { on, answered, routes, spine } = open();
    const call = await answered();
    const both = await Promise.all(['ana', 'bogdan'].map((who) => on(routes.dispose, call, aCase, who)));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const again = await on(routes.dispose, call, aCase);
    expect(again.status).toBe(200);
    expect(spine.db.referrals.size).toBe(1);
  });

  it('names every question that is still to be asked', async () => {
    const { on, start, routes, spine } = open();
    const call = await on(routes.answer, await start(), { answers: { 'immediate-danger': 'yes' } });
    expect(refusalOf(await on(routes.dispose, call, aCase)).faults).toEqual([
      '/told112 required',
      '/answers/what-happened required',
      '/answers/concerns required',
    ]);
    expect(spine.db.referrals.size).toBe(0);
  });

  it('without a person who can be identified is refused at their name; an anonymous caller is not', async () => {
    const { on, answered, routes } = open();
    const nobody = await answered({ 'first-name': '' });
    expect(refusalOf(await on(routes.dispose, nobody, aCase)).faults).toEqual([
      '/answers/last-name subject-not-identified',
    ]);
  });
});

describe('a call that was taken', () => {
  const words = ({ spine }: ReturnType<typeof open>) =>
    spine.providers.sent.filter(({ channel }) => channel === 'sms').map(({ to, body }) => ({ to, body }));
  const phoneOf = (who: string) => rota.staff.find(({ staffId }) => staffId === who)?.phone;

  it('and never ended is told to who took it, then to the supervisor, and can still be ended', async () => {
    const world = open();
    const { on, start, ask, routes, spine } = world;
    const call = await start();
    await settle(spine);
    await pass(spine, hour - 1);
    expect(words(world)).toEqual([]);
    await pass(spine, 1);
    expect(words(world)).toMatchObject([{ to: phoneOf('ana') }]);
    await pass(spine, 15 * minute);
    expect(words(world)).toMatchObject([{ to: phoneOf('ana') }, { to: phoneOf('carmen') }]);
    await pass(spine, 1_000 * hour);
    expect(words(world)).toHaveLength(2);
    const params = { id: String(bodyOf(call)['callId']) };
    const now = await ask(routes.get, 'ana', {}, { params });
    expect(bodyOf(now)).toMatchObject({ outcome: 'open' });
    expect(bodyOf(await on(routes.dispose, now, { disposition: 'wrong-number' }))).toMatchObject({
      outcome: 'wrong-number',
    });
  });

  it('and ended in time reminds nobody', async () => {
    const world = open();
    const { on, start, routes, spine } = world;
    await on(routes.dispose, await start(), { disposition: 'prank' });
    await settle(spine);
    await pass(spine, 1_000 * hour);
    expect(words(world)).toEqual([]);
  });
});

describe('a call back', () => {
  const dueAt = after(monday, hour);
  const promise = { dueAt, why: 'Vrea să știe ce urmează.' };
  const words = ({ spine }: ReturnType<typeof open>) =>
    spine.providers.sent.filter(({ channel }) => channel === 'sms').map(({ body }) => body);

  it('that nobody makes is told to who promised it, then to the supervisor, and stays open', async () => {
    const world = open();
    const { on, start, routes, spine, ask } = world;
    const ended = await on(routes.dispose, await start(), { disposition: 'information' });
    await on(routes.callBacks.promise, ended, promise);
    await settle(spine);
    await pass(spine, hour - 1);
    expect(words(world)).toEqual([]);
    await pass(spine, 1);
    expect(words(world)).toHaveLength(1);
    await pass(spine, 15 * minute);
    expect(words(world).at(-1)).toContain('nu a fost facut');
    await pass(spine, 1_000 * hour);
    expect(words(world)).toHaveLength(2);
    expect(bodyOf(await ask(routes.callBacks.list, 'carmen'))).toMatchObject({ items: [{ state: 'overdue' }] });
    expect(bodyOf(await ask(routes.callBacks.list, 'elena'))).toMatchObject({ items: [{ why: null }] });
  });

  it('is done by a named person with an outcome, once', async () => {
    const { on, start, routes, spine } = open();
    const call = await on(routes.dispose, await start(), { disposition: 'information' });
    const promised = await on(routes.callBacks.promise, call, promise);
    const callBackId = String(bodyOf(promised)['callBackId']);
    const finish = (etag: ApiResponse, who = 'bogdan') =>
      on(routes.callBacks.finish, { ...call, headers: etag.headers }, { outcome: 'reached', note: 'A aflat.' }, who, {
        callBackId,
      });
    expect(refusalOf(await finish(promised, 'elena')).code).toBe('404 not-found');
    const done = await finish(promised);
    expect(bodyOf(done)).toMatchObject({
      state: 'done',
      doneBy: { staffId: 'bogdan' },
      outcome: 'reached',
      late: false,
    });
    expect(refusalOf(await finish(done)).code).toBe('409 call-back-done');
    await pass(spine, 1_000 * hour);
    expect(spine.providers.sent).toEqual([]);
  });

  it('is promised once for one key, by an hour to come, to somebody with a number', async () => {
    const { on, start, ask, routes } = open();
    const call = await start();
    const first = await on(routes.callBacks.promise, call, promise);
    expect(bodyOf(await on(routes.callBacks.promise, call, promise))).toEqual(bodyOf(first));
    const other = { ...promise, why: 'Altceva.' };
    expect(refusalOf(await on(routes.callBacks.promise, call, other)).code).toBe('409 idempotency-key-reused');
    const hidden = await ask(routes.start, 'bogdan', { line: '983' });
    expect(refusalOf(await on(routes.callBacks.promise, hidden, promise)).faults).toEqual([' no-caller-phone']);
    const fresh = await ask(routes.start, 'carmen', { line: '119', callerPhone: '0740 123 456' });
    const past = { ...promise, dueAt: monday };
    expect(refusalOf(await on(routes.callBacks.promise, fresh, past)).faults).toEqual(['/dueAt in-the-past']);
    const far = { ...promise, dueAt: after(monday, 8 * 24 * hour) };
    expect(refusalOf(await on(routes.callBacks.promise, fresh, far)).faults).toEqual(['/dueAt too-far-ahead']);
  });
});

describe('statistics of the line', () => {
  it('count months from one to another, without small counts', async () => {
    const { ask, start, routes } = open();
    await start();
    const counted = await ask(routes.statistics, 'elena', {}, { query: { from: '2026-01', to: '2026-12' } });
    expect(bodyOf(counted)).toMatchObject({ from: '2026-01', to: '2026-12', total: null });
    const wrong = (query: Record<string, string>) => ask(routes.statistics, 'elena', {}, { query });
    expect(refusalOf(await wrong({ from: '2026-02', to: '2026-01' })).faults).toEqual(['/to ends-before-start']);
    expect(refusalOf(await wrong({ from: '2025-12', to: '2026-12' })).faults).toEqual(['/to too-many-months']);
  });
});
