import { describe, expect, it } from 'vitest';
import { makeDispatches } from '../../../../functions/shifts/keep-shifts/answer-dispatches.ts';
import { makeHandovers } from '../../../../functions/shifts/keep-shifts/answer-handovers.ts';
import { makeSendTeam } from '../../../../functions/shifts/keep-shifts/send-team.ts';
import { hashWord, newSalt } from '../../../../shared/adapters/crypto/hash-word.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { type ApiResponse } from '../../../../shared/runtime/api/http.ts';
import { findStaff } from '../../../../shared/runtime/api/staff.ts';
import { type Answer } from '../../../../shared/runtime/api/routes.ts';
import { slot, someRota, someSettings, staff } from '../../../support/builders/county.ts';
import { aRequest, aWorker, bodyOf, memoryLog, refusalOf } from '../../../support/builders/request.ts';
import { hour, minute } from '../../../support/builders/time.ts';
import { memoryCases } from '../../../support/memory/stores.ts';
import { memoryCounty } from '../../../support/memory/county.ts';
import { pass, settle, submit, theAlert } from '../../../support/spine/run.ts';
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
const rule = (variant: string) => ({
  rule: 'D4',
  variant,
  event: 'Caz urgent',
  obligation: 'Echipa mobilă ajunge la fața locului',
  within: { quantity: variant === 'urban' ? 1 : 2, unit: 'hours' },
  source: 'HG 49/2011',
  verification: 'unverified',
});

/** An open alert, and the routes over the same memory. */
const open = async () => {
  const settings = someSettings({ deadlineRules: [rule('urban'), rule('rural')] });
  const spine = makeSpine({ rota, settings });
  const county = memoryCounty(spine.county);
  const { log, lines } = memoryLog();
  await submit(spine, { immediateDanger: 'yes' }, 'key-of-this-test');
  await settle(spine);
  const deps = {
    county,
    digest: sha256,
    clock: spine.time.clock,
    staff: findStaff({ county, servedCounty: 'BC' }),
    hash: hashWord,
    newSalt,
    log,
  };
  const store = spine.stores.dispatches;
  const routes = {
    send: makeSendTeam({ ...deps, store, alerts: spine.stores.alerts, cases: memoryCases(spine.db) }),
    handovers: makeHandovers({ ...deps, store: spine.stores.handovers }),
    dispatches: makeDispatches({ ...deps, store }),
  };
  const rolesOf = (who: string) => rota.staff.find(({ staffId }) => staffId === who)?.roles ?? [];
  const ask = (answer: Answer, who: string, body: unknown = {}, extra: Record<string, unknown> = {}) =>
    answer(aRequest({ principal: aWorker(who, { roles: rolesOf(who) }), body: JSON.stringify(body), ...extra }));
  const order = (extra: Record<string, unknown> = {}) => ({
    subject: { kind: 'alert', alertId: theAlert(spine).alertId },
    pair: ['ana', 'bogdan'],
    destination: '20297',
    safeWord: 'Mioriță',
    duressWord: 'ghiocel',
    ...extra,
  });
  const send = (who = 'carmen', extra: Record<string, unknown> = {}) => ask(routes.send, who, order(extra));
  const step = (answer: Answer, who: string, journey: ApiResponse, body: unknown) => {
    const { dispatchId } = bodyOf(journey);
    const headers = { 'content-type': 'application/json', 'if-match': journey.headers['etag'] ?? '' };
    return ask(answer, who, body, { params: { id: String(dispatchId) }, headers });
  };
  return { spine, lines, routes, ask, order, send, step };
};

describe('sending a mobile team', () => {
  it('answers with the journey, its check-in and the term of the county with its mark', async () => {
    const { send, spine } = await open();
    const sent = await send();
    expect(sent.status).toBe(200);
    expect(bodyOf(sent)).toMatchObject({
      state: 'out',
      pair: [{ staffId: 'ana' }, { staffId: 'bogdan' }],
      destination: { siruta: '20297', urban: true },
      siteRule: { rule: 'D4', variant: 'urban', source: 'HG 49/2011', verification: 'unverified' },
      guidance: null,
    });
    expect(JSON.stringify([...spine.db.duties.values()])).not.toMatch(/Miori|ghiocel/i);
  });

  it('is one journey for one key, and another request under it is refused', async () => {
    const { send } = await open();
    const first = await send();
    expect(bodyOf(await send())).toEqual(bodyOf(first));
    expect(refusalOf(await send('carmen', { safeWord: 'brândușă' })).code).toBe('409 idempotency-key-reused');
    expect(refusalOf(await send('carmen', { pair: ['ana', 'elena'] })).code).toBe('409 idempotency-key-reused');
  });

  it('is for supervisors, directors and whoever is on call', async () => {
    const { send } = await open();
    expect(refusalOf(await send('elena')).code).toBe('403 not-allowed');
    expect((await send('ana')).status).toBe(200);
  });

  it('names every wrong field', async () => {
    const { send } = await open();
    const wrong = {
      pair: ['ana', 'nimeni'],
      destination: '999999',
      subject: { kind: 'case', caseId: 'C0000000000000' },
    };
    expect(refusalOf(await send('carmen', wrong)).faults).toEqual([
      '/subject/caseId case-unknown',
      '/pair/1 staff-unknown',
      '/destination siruta-unknown',
    ]);
    const alike = { pair: ['ana', 'ana'], safeWord: 'GHIOCEL', checkInWithin: { hours: 5 } };
    expect(refusalOf(await send('carmen', alike)).faults.toSorted()).toEqual(
      ['/pair pair-same-person', '/checkInWithin silence-too-long', '/duressWord words-alike'].toSorted(),
    );
  });
});

describe('hearing from a team', () => {
  it('takes the word however it is spelt, and no other', async () => {
    const { send, step, routes } = await open();
    const sent = await send();
    const wrong = await step(routes.dispatches.checkIn, 'ana', sent, { word: 'lalea' });
    expect(refusalOf(wrong).faults).toEqual(['/word safe-word-wrong']);
    const heard = await step(routes.dispatches.checkIn, 'ana', sent, { word: 'MIORITA' });
    expect(bodyOf(heard)).toMatchObject({ state: 'out', checkIns: 1 });
    expect(refusalOf(await step(routes.dispatches.checkIn, 'ana', sent, { word: 'miorita' })).code).toBe(
      '412 version-stale',
    );
  });

  it('answers the word that means danger exactly as the other, and pages the supervisor', async () => {
    const [calm, danger] = await Promise.all([open(), open()]);
    const fine = await calm.step(calm.routes.dispatches.checkIn, 'ana', await calm.send(), { word: 'mioriță' });
    const told = await danger.step(danger.routes.dispatches.checkIn, 'ana', await danger.send(), { word: 'ghiocel' });
    expect(told).toEqual(fine);
    expect(danger.lines).toEqual(calm.lines);
    const alarms = [...danger.spine.db.alerts.values()].filter(({ about }) => about.kind === 'check-in');
    expect(alarms).toHaveLength(1);
    const seen = (who: string) =>
      danger.ask(danger.routes.dispatches.get, who, {}, { params: { id: String(bodyOf(told)['dispatchId']) } });
    expect(bodyOf(await seen('bogdan'))).toMatchObject({ state: 'out', alarms: [], guidance: null });
    expect(bodyOf(await seen('carmen'))).toMatchObject({ state: 'duress', alarms: [{ cause: 'duress' }] });
    expect(JSON.stringify(bodyOf(await seen('carmen'))['guidance'])).toContain('112');
    expect(refusalOf(await seen('elena')).code).toBe('404 not-found');
  });

  it('that is silent pages the supervisor in time, who sees what to do and closes it', async () => {
    const { spine, send, step, ask, routes } = await open();
    const sent = await send();
    await settle(spine);
    await pass(spine, 30 * minute - 1);
    expect([...spine.db.alerts.values()].filter(({ about }) => about.kind === 'check-in')).toEqual([]);
    await pass(spine, 1);
    const alarm = [...spine.db.alerts.values()].find(({ about }) => about.kind === 'check-in');
    expect(alarm).toMatchObject({ state: 'paging', urgency: 'immediate' });
    const paged = spine.providers.sent.filter(({ tags }) => tags['alertId'] === alarm?.alertId);
    expect(paged.map(({ to }) => to)).toContain('carmen@dgaspc.invalid');
    const params = { id: String(bodyOf(sent)['dispatchId']) };
    const missing = await ask(routes.dispatches.get, 'carmen', {}, { params });
    expect(bodyOf(missing)).toMatchObject({ state: 'missing', guidance: { title: 'Echipa mobilă nu răspunde' } });
    const closing = { outcome: 'team-safe', note: 'Telefonul era descărcat.' };
    expect(refusalOf(await step(routes.dispatches.close, 'ana', missing, closing)).code).toBe('403 not-allowed');
    expect(bodyOf(await step(routes.dispatches.close, 'carmen', missing, closing))).toMatchObject({ state: 'closed' });
  });

  it('lists to the team what it may see', async () => {
    const { send, step, ask, routes } = await open();
    await step(routes.dispatches.comeBack, 'ana', await send(), { word: 'ghiocel' });
    const items = async (who: string) => bodyOf(await ask(routes.dispatches.list, who))['items'];
    expect(await items('ana')).toEqual([]);
    expect(await items('elena')).toEqual([]);
    expect(await items('carmen')).toMatchObject([{ state: 'duress' }]);
    const unknown = await ask(routes.dispatches.list, 'carmen', {}, { query: { state: 'lost' } });
    expect(refusalOf(unknown).faults).toEqual(['/state not-in-list']);
  });
});

describe('signing a handover', () => {
  it('needs the version that was seen, and is refused to who left', async () => {
    const { spine, ask, routes } = await open();
    await spine.watchShifts();
    if (spine.county.applied !== null)
      spine.county.applied.rota = {
        ...rota,
        layers: someRota({ layers: [{ layer: 'first', slots: [slot(['elena'])] }] }).layers,
      };
    spine.time.pass(hour);
    expect(await spine.watchShifts()).toBe(1);
    const listed = bodyOf(await ask(routes.handovers.list, 'carmen'));
    expect(listed).toMatchObject({
      items: [{ state: 'awaiting', outgoing: [{ staffId: 'ana' }], incoming: [{ staffId: 'elena' }] }],
    });
    const [one] = [...spine.db.duties.values()].map(({ item }) => item);
    const id = one !== undefined && 'handoverId' in one ? String(one.handoverId) : '';
    const sign = (who: string, etag: string) =>
      ask(
        routes.handovers.sign,
        who,
        { note: 'Preluat.' },
        {
          params: { id },
          headers: { 'content-type': 'application/json', 'if-match': etag },
        },
      );
    expect(refusalOf(await sign('elena', '')).code).toBe('428 if-match-missing');
    expect(refusalOf(await sign('ana', '"1"')).code).toBe('403 not-allowed');
    expect(bodyOf(await sign('elena', '"1"'))).toMatchObject({
      state: 'signed',
      signedBy: { staffId: 'elena' },
      note: 'Preluat.',
    });
    expect(refusalOf(await sign('carmen', '"2"')).code).toBe('409 handover-settled');
    expect(refusalOf(await sign('carmen', '"1"')).code).toBe('412 version-stale');
  });
});
