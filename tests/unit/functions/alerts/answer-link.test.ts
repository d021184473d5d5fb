import { describe, expect, it } from 'vitest';
import { makeAnswerLink } from '../../../../functions/alerts/answer-link/answer-link.ts';
import { makeTakeGroup } from '../../../../shared/application/alerts/take-group.ts';
import { someSettings } from '../../../support/builders/county.ts';
import { cnpOf } from '../../../support/builders/people.ts';
import { aRequest, bodyOf, memoryLog, refusalOf } from '../../../support/builders/request.ts';
import { subjectBody } from '../../../support/builders/report.ts';
import { minute } from '../../../support/builders/time.ts';
import { accepts, alerted, byConsole, happens, takers, withPolicy } from '../../../support/escalation/scene.ts';
import { pass, settle, submit, theAlert, tokens } from '../../../support/spine/run.ts';
import { makeSpine, type Spine } from '../../../support/spine/spine.ts';

/** The page of a link, opened or pressed as a browser does it. */
const linkOf = (spine: Spine) => {
  const { readLink, advance, stores } = spine;
  const takeGroup = makeTakeGroup({ alerts: stores.alerts, advance });
  const { log, lines } = memoryLog();
  const answer = makeAnswerLink({ readLink, advance, takeGroup, log, county: 'BC' });
  const request = (method: string, form: string, accept: string) =>
    answer(
      aRequest({
        route: `${method} /v1/ack/{token}`,
        params: { token: tokens(spine).at(-1) ?? '' },
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept },
        body: form,
        principal: null,
      }),
    );
  return {
    lines,
    open: () => request('GET', '', 'text/html'),
    press: (form: string, accept = 'application/json') => request('POST', form, accept),
  };
};

describe('the page of a one-time link', () => {
  it('proves no reading when it is opened, as scanners do too', async () => {
    const spine = await alerted();
    expect((await linkOf(spine).open()).status).toBe(200);
    expect(theAlert(spine)).toMatchObject({ version: 1, reads: [] });
  });

  it('notes the reading by a button, and can still be used to answer', async () => {
    const spine = await alerted();
    const { open, press } = linkOf(spine);
    expect((await open()).body).toContain('Am văzut');
    const seen = await press('action=seen', 'text/html');
    expect(seen.status).toBe(200);
    expect(seen.body).toContain('Preiau alerta');
    expect(theAlert(spine)).toMatchObject({ state: 'paging', reads: [{ staffId: 'ana' }] });
    expect(bodyOf(await press('action=acknowledge'))).toMatchObject({ state: 'acknowledged' });
  });

  it('of an offer asks for the hand-over, and its button accepts it', async () => {
    const spine = await alerted(withPolicy({ firstContactWithin: { minutes: 30 } }));
    await accepts(spine);
    await happens(spine, { kind: 'offered', by: byConsole('ana'), to: 'carmen' });
    const { open, press } = linkOf(spine);
    expect((await open()).body).toContain('Un coleg v-o predă');
    expect(await press('action=acknowledge')).toMatchObject({ status: 200 });
    expect(takers(theAlert(spine))).toEqual(['ana handed-over', 'carmen']);
  });

  it('of an offer that is over says who has the alert', async () => {
    const spine = await alerted(withPolicy({ firstContactWithin: { minutes: 30 } }));
    await accepts(spine);
    await happens(spine, { kind: 'offered', by: byConsole('ana'), to: 'carmen' });
    const { open, press } = linkOf(spine);
    await happens(spine, { kind: 'offer-taken-back', by: byConsole('ana') });
    expect(await open()).toMatchObject({ status: 409 });
    expect(refusalOf(await press('action=acknowledge')).code).toBe('409 already-acknowledged');
  });

  it('of a group takes every alert of it', async () => {
    const storm = { moreThan: 1, within: { minutes: 10 }, gatherFor: { minutes: 1 } };
    const spine = makeSpine({ settings: someSettings({ storm }) });
    for (const number of [1, 2, 3, 4])
      await submit(spine, {
        urgency: 'urgent',
        immediateDanger: 'no',
        concerns: ['neglect'],
        subjects: [subjectBody({ cnp: cnpOf(number) })],
      });
    await settle(spine);
    await pass(spine, minute);
    const { open, press, lines } = linkOf(spine);
    expect((await open()).body).toContain('butonul le preia pe toate');
    expect((await press('action=acknowledge', 'text/html')).body).toContain('Ați preluat 3 alerte');
    expect([...spine.db.alerts.values()].map(({ state }) => state)).toEqual([
      'paging',
      'acknowledged',
      'acknowledged',
      'acknowledged',
    ]);
    expect(lines).toMatchObject([
      { code: 'alert.group-taken', fields: { staffId: 'ana', count: 2 } },
      { code: 'alert.advanced', fields: { staffId: 'ana' } },
    ]);
  });
});
