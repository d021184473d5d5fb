import { describe, expect, it } from 'vitest';
import { makeGetAlert } from '../../../../functions/alerts/get-alert/get-alert.ts';
import { makeAnswerAlert } from '../../../../functions/alerts/answer-alert/answer-alert.ts';
import { alertIdOf } from '../../../support/builders/page.ts';
import { aRequest, aWorker, bodyOf, memoryLog, refusalOf } from '../../../support/builders/request.ts';
import { accepts, alerted, byConsole, takers, withPolicy } from '../../../support/escalation/scene.ts';
import { memoryCounty } from '../../../support/memory/county.ts';
import { theAlert } from '../../../support/spine/run.ts';
import { type Spine } from '../../../support/spine/spine.ts';
import { findStaff } from '../../../../shared/runtime/api/staff.ts';

const apiOf = (spine: Spine) => {
  const county = memoryCounty(spine.county);
  const { log } = memoryLog();
  const answer = makeAnswerAlert({
    staff: findStaff({ county, servedCounty: 'BC' }),
    advance: spine.advance,
    worksCases: (staffId) => Promise.resolve(['ana', 'bogdan', 'carmen', 'dan'].includes(staffId)),
    log,
  });
  return (verb: string, staffId: string, body?: unknown, id?: string) =>
    answer(
      aRequest({
        route: `POST /v1/alerts/{id}/${verb}`,
        params: { id: id ?? theAlert(spine).alertId },
        body: body === undefined ? '' : JSON.stringify(body),
        principal: aWorker(staffId, { roles: staffId === 'carmen' ? ['supervisor'] : ['case-worker'] }),
      }),
    );
};

const taken = async () => {
  const spine = await alerted(withPolicy({ firstContactWithin: { minutes: 30 } }));
  await accepts(spine);
  return { spine, call: apiOf(spine) };
};

describe('passing an alert on', () => {
  it('offers it, and it is theirs once they accept', async () => {
    const { spine, call } = await taken();
    const offered = await call('hand-over', 'ana', { to: 'bogdan' });
    expect(bodyOf(offered)).toMatchObject({ state: 'acknowledged', offer: { to: { staffId: 'bogdan' } } });
    expect(offered.headers['etag']).toBe('"3"');
    expect(bodyOf(await call('hand-over/accept', 'bogdan'))).toMatchObject({
      acknowledgedBy: { staffId: 'bogdan' },
      offer: null,
    });
    expect(takers(theAlert(spine))).toEqual(['ana handed-over', 'bogdan']);
  });

  it('answers a refusal, a withdrawal, and what is not there any more', async () => {
    const { call } = await taken();
    await call('hand-over', 'ana', { to: 'bogdan' });
    expect((await call('hand-over/refuse', 'bogdan')).status).toBe(200);
    expect(refusalOf(await call('hand-over/take-back', 'ana')).code).toBe('409 no-hand-over');
    await call('hand-over', 'ana', { to: 'bogdan' });
    expect(refusalOf(await call('hand-over', 'ana', { to: 'bogdan' })).code).toBe('409 hand-over-open');
    expect(refusalOf(await call('hand-over/accept', 'carmen')).code).toBe('409 alert-not-yours');
    expect((await call('hand-over/take-back', 'ana')).status).toBe(200);
  });

  it.each([
    ['hand-over', 'ana', {}, '422 content-invalid'],
    ['hand-over', 'ana', { to: 'nimeni' }, '409 person-unreachable'],
    ['hand-over', 'bogdan', { to: 'carmen' }, '409 alert-not-yours'],
    ['escalate', 'ana', { level: 1, reason: 'grav' }, '403 not-allowed'],
    ['escalate', 'carmen', { level: 1 }, '422 content-invalid'],
    ['escalate', 'carmen', { level: -1, reason: 'grav' }, '422 content-invalid'],
    ['escalate', 'carmen', { level: 9, reason: 'grav' }, '409 no-such-level'],
  ])('%s by %s of %j is refused with %s', async (verb, staffId, body, code) => {
    const { call } = await taken();
    expect(refusalOf(await call(verb, staffId, body)).code).toBe(code);
  });

  it('knows no other alert', async () => {
    const { call } = await taken();
    expect(refusalOf(await call('hand-over/accept', 'ana', undefined, alertIdOf(9))).code).toBe('404 not-found');
    expect(refusalOf(await call('hand-over/accept', 'ana', undefined, 'nonsense')).code).toBe('404 not-found');
  });

  it('sends it to the level a supervisor names', async () => {
    const { spine, call } = await taken();
    const sent = await call('escalate', 'carmen', { level: 'last-resort', reason: 'Ana nu mai poate.' });
    expect(bodyOf(sent)).toMatchObject({
      state: 'paging',
      sentOn: [{ staffId: 'carmen', reason: 'Ana nu mai poate.' }],
    });
    expect(takers(theAlert(spine))).toEqual(['ana escalated']);
  });
});

describe('opening an alert signed in', () => {
  it('notes the reading once, and shows it', async () => {
    const spine = await alerted();
    const getAlert = makeGetAlert({ alerts: spine.stores.alerts, advance: spine.advance });
    const { alertId } = theAlert(spine);
    const first = await getAlert(alertId, byConsole('carmen'));
    expect(first?.alert).toMatchObject({ version: 2, reads: [{ staffId: 'carmen' }] });
    expect((await getAlert(alertId, byConsole('carmen')))?.alert.version).toBe(2);
    expect(await getAlert(alertIdOf(9), byConsole('carmen'))).toBeNull();
  });
});
