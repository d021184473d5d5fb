import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { makeAnswerLink } from '../../../../functions/alerts/answer-link/answer-link.ts';
import { submission } from '../../../../functions/canary/run-canary/canary-report.ts';
import { makeRunCanary } from '../../../../functions/canary/run-canary/run-canary.ts';
import { makeAnswerSubmission } from '../../../../functions/referrals/submit-referral/answer-submission.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { canaryAddress } from '../../../../shared/domain/canary/canary.ts';
import { withCanary } from '../../../../shared/domain/canary/with-canary.ts';
import { receiptNumber } from '../../../../shared/domain/referral/receipt.ts';
import { type ApiRequest } from '../../../../shared/runtime/api/http.ts';
import { readPrincipal } from '../../../../shared/runtime/api/principal.ts';
import { findSender } from '../../../../shared/runtime/api/sender.ts';
import { memoryCounty } from '../../../support/memory/county.ts';
import { hour } from '../../../support/builders/time.ts';
import { pass, settle, theAlert } from '../../../support/spine/run.ts';
import { makeSpine, type Spine } from '../../../support/spine/spine.ts';

const quiet = () => undefined;
const accepted = z.object({ referralId: receiptNumber });
const told = z.object({ state: z.string() });

/** What accepts referrals, over the spine, asked as the probe asks the function. */
const submitTo = (spine: Spine) => {
  const answer = makeAnswerSubmission({
    sender: findSender({ county: withCanary(memoryCounty(spine.county)), servedCounty: 'BC' }),
    submit: spine.submit,
    clock: spine.time.clock,
    log: quiet,
    publicUrl: 'https://semnal.invalid',
  });
  return async (key: string, observedAt: string) => {
    const { routeKey: route, headers, body, requestContext } = submission('BC', key, observedAt);
    const { requestId, authorizer } = requestContext;
    const principal = readPrincipal(authorizer.jwt.claims);
    const asked = { route, params: {}, query: {}, headers, body, language: 'ro', principal, requestId } as const;
    const { status, body: answered } = await answer(asked);
    expect(status, answered).toBe(202);
    return accepted.parse(JSON.parse(answered)).referralId;
  };
};

/** The public API's links, over the spine. */
const follow = (spine: Spine, method: 'GET' | 'POST') => async (link: string) => {
  const { readLink, advance, takeGroup } = spine;
  const answer = makeAnswerLink({ readLink, advance, takeGroup, log: quiet, county: 'BC' });
  const request: ApiRequest = {
    route: `${method} /v1/ack/{token}`,
    params: { token: link.split('/').at(-1) ?? '' },
    query: {},
    headers: {},
    body: '',
    language: 'ro',
    principal: null,
    requestId: 'r',
  };
  const { status, body } = await answer(request);
  return status === 200 ? told.parse(JSON.parse(body)).state : null;
};

type Deps = Parameters<typeof makeRunCanary>[0];

const canaryOver = (spine: Spine, changed: Partial<Deps> = {}) =>
  makeRunCanary({
    submit: submitTo(spine),
    mailbox: spine.mailbox,
    open: follow(spine, 'GET'),
    press: follow(spine, 'POST'),
    digest: sha256,
    clock: spine.time.clock,
    sleep: async (milliseconds) => {
      await settle(spine);
      spine.time.pass(milliseconds);
    },
    ...changed,
  });

describe('the canary', () => {
  it('goes from the report to the acknowledgement by the real use cases, and wakes nobody', async () => {
    const spine = makeSpine();
    const probe = await canaryOver(spine)();
    expect(probe).toMatchObject({ ok: true, value: { milliseconds: 500 } });
    expect(theAlert(spine)).toMatchObject({ state: 'acknowledged', about: { kind: 'canary' }, caseIds: [] });
    expect(spine.providers.sent.map(({ to }) => to)).toEqual([canaryAddress]);
  });

  it('opens no case, starts no clock, is announced to nobody and measured nowhere', async () => {
    const spine = makeSpine();
    await canaryOver(spine)();
    await settle(spine);
    await pass(spine, hour);
    expect([spine.db.cases.size, spine.db.persons.size, spine.db.deadlines.size, spine.db.timeline.size]).toEqual([
      0, 0, 0, 0,
    ]);
    expect([...spine.db.events]).toEqual([]);
    expect(spine.measured).toEqual([]);
    for (const list of ['open', 'acknowledged', 'drills'] as const)
      expect(await spine.stores.alerts.list(list, 10, null)).toMatchObject({ ok: true, value: { items: [] } });
  });

  it('ends by itself when it is not acknowledged, and pages neither the people on call nor the last resort', async () => {
    const spine = makeSpine();
    const press = () => Promise.resolve(null);
    expect(await canaryOver(spine, { press })()).toEqual({ ok: false, error: 'not-acknowledged' });
    await settle(spine);
    await pass(spine, hour);
    expect(theAlert(spine).state).toBe('ended');
    expect(spine.providers.sent.map(({ to }) => to)).toEqual([canaryAddress]);
    expect(spine.measured).toEqual([]);
  });

  it('names the step that did not hold', async () => {
    const refused = () => Promise.resolve(null);
    expect(await canaryOver(makeSpine(), { submit: refused })()).toEqual({ ok: false, error: 'not-accepted' });
    expect(await canaryOver(makeSpine(), { open: refused })()).toEqual({ ok: false, error: 'link-broken' });
    const broken = makeSpine();
    broken.providers.failing.set('email', 'MailFromDomainNotVerified');
    expect(await canaryOver(broken)()).toEqual({ ok: false, error: 'not-alerted' });
  });

  it('is another referral every time', async () => {
    const spine = makeSpine();
    await canaryOver(spine)();
    spine.time.pass(hour);
    expect(await canaryOver(spine)()).toMatchObject({ ok: true });
    expect(spine.db.referrals.size).toBe(2);
  });
});
