import { describe, expect, it } from 'vitest';
import { makeAnswerLink } from '../../../../functions/alerts/answer-link/answer-link.ts';
import { type ApiRequest } from '../../../../shared/runtime/api/http.ts';
import { hour } from '../../../support/builders/time.ts';
import { pass, settle, submit, theAlert, tokens } from '../../../support/spine/run.ts';
import { makeSpine, type Spine } from '../../../support/spine/spine.ts';

const ask = async (spine: Spine, method: 'GET' | 'POST', accept = 'text/html', body = '') => {
  const [token = ''] = tokens(spine);
  const answer = makeAnswerLink({
    readLink: spine.readLink,
    advance: spine.advance,
    takeGroup: spine.takeGroup,
    log: () => undefined,
    county: 'BC',
  });
  const request: ApiRequest = {
    route: `${method} /v1/ack/{token}`,
    params: { token },
    query: {},
    headers: { accept, 'content-type': 'application/x-www-form-urlencoded' },
    body,
    language: 'ro',
    principal: null,
    requestId: 'r',
  };
  return answer(request);
};

const drilled = async (): Promise<Spine> => {
  const spine = makeSpine();
  await spine.startDrill({ urgency: 'immediate', layer: null, within: null, startedBy: 'administrator', key: 'one' });
  await settle(spine);
  return spine;
};

describe('the page of a drill’s link', () => {
  it('says that it is an exercise before it asks for an answer, and after', async () => {
    const spine = await drilled();
    const page = await ask(spine, 'GET');
    expect(page.body).toContain('<h1>EXERCIȚIU: alertă imediată</h1>');
    expect(page.body).toContain('Acesta este un exercițiu. Nu există niciun caz.');
    expect(page.body).toContain('Preiau alerta');
    const done = await ask(spine, 'POST', 'text/html', 'action=acknowledge');
    expect(done.body).toContain('Ați preluat alerta de exercițiu');
    expect(done.body).not.toContain('Notați primul contact');
    expect(theAlert(spine).state).toBe('acknowledged');
  });

  it('tells programs too', async () => {
    expect(JSON.parse((await ask(await drilled(), 'GET', 'application/json')).body)).toMatchObject({ drill: true });
  });

  it('says after its end that the exercise is over', async () => {
    const spine = await drilled();
    await pass(spine, hour);
    for (const method of ['GET', 'POST'] as const) {
      const page = await ask(spine, method);
      expect(page.status).toBe(409);
      expect(page.body).toContain('Exercițiul s-a încheiat.');
    }
  });
});

describe('the page of a real alert’s link', () => {
  it('says nothing of an exercise', async () => {
    const spine = makeSpine();
    await submit(spine);
    await settle(spine);
    const page = await ask(spine, 'GET');
    expect(page.body).toContain('Preiau alerta');
    expect(page.body).not.toMatch(/exerci/i);
    const done = await ask(spine, 'POST', 'text/html', 'action=acknowledge');
    expect(done.body).toContain('Notați primul contact');
  });
});
