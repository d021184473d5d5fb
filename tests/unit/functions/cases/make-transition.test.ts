import { describe, expect, it } from 'vitest';
import { makeMakeTransition } from '../../../../functions/cases/make-transition/make-transition.ts';
import { refuseStep } from '../../../../functions/cases/make-transition/refuse-step.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { makeChangeCase } from '../../../../shared/application/cases/change-case.ts';
import { transitionRequest } from '../../../../shared/contracts/http/cases/requests.ts';
import { answerCaseChange } from '../../../../shared/runtime/api/case-change.ts';
import { findStaff } from '../../../../shared/runtime/api/staff.ts';
import { theCaseId } from '../../../support/builders/institution-request.ts';
import { aWorker, memoryLog } from '../../../support/builders/request.ts';
import { memoryCaseFiles } from '../../../support/memory/case-stores.ts';
import { memoryCounty } from '../../../support/memory/county.ts';
import { aRespondent, askSchool, question, requestWorld } from '../../../support/requests/world.ts';

const closing = { transition: 'close-at-once', reason: 'S-a mutat.', closingReason: 'moved-away' };
const supervisor = aWorker('carmen', { roles: ['supervisor'] });

/** The world of requests, with the steps of its case. */
const world = (stage?: Parameters<typeof requestWorld>[0]) => {
  const around = requestWorld(stage);
  const county = memoryCounty(around.county);
  const change = makeChangeCase({
    cases: memoryCaseFiles(around.db),
    county,
    digest: sha256,
    clock: around.time.clock,
  });
  const step = answerCaseChange(
    { staff: findStaff({ county, servedCounty: 'BC' }), change, log: memoryLog().log },
    { body: transitionRequest, decide: makeMakeTransition({ requests: around.requests }), refuse: refuseStep },
  );
  return {
    ...around,
    close: (extra: object = {}) => around.ask(step, { by: supervisor, body: { ...closing, ...extra } }),
  };
};

describe('closing a case while an institution owes an answer', () => {
  it('is refused with a sentence that names the institution, and changes nothing', async () => {
    const around = world();
    const requestId = await askSchool(around);
    const { status, answer } = await around.close();
    expect(status).toBe(409);
    expect(answer).toMatchObject({
      code: 'requests-waiting',
      requests: [{ requestId, institution: { institutionId: 'scoala-12' } }],
    });
    expect(answer['detail']).toContain('Școala Gimnazială nr. 12');
    expect(around.db.cases.get(theCaseId)).toMatchObject({ stage: 'open', version: 1 });
    expect(around.db.requests.values().next().value).toMatchObject({ state: 'open' });
  });

  it('takes the named questions back in the same change: no timer waits, and the institution sees it', async () => {
    const around = world();
    const requestId = await askSchool(around);
    expect((await around.close({ withdrawRequests: [requestId] })).status).toBe(200);
    expect(around.db.cases.get(theCaseId)).toMatchObject({ stage: 'closed' });
    expect((await around.timeline()).map(({ what }) => what)).toEqual(
      expect.arrayContaining(['close-at-once', 'request.sent', 'request.withdrawn']),
    );
    expect([...around.db.timers.values()]).toMatchObject([{ state: 'done' }]);
    expect([...around.db.events.values()].map(({ event }) => event.event.type)).toContain('request.withdrawn.v1');
    const { answer } = await around.ask(around.institution.list, { by: aRespondent(), query: { state: 'ended' } });
    expect(answer).toMatchObject({ items: [{ requestId, state: 'withdrawn' }] });
  });

  it('is refused again for a question that was asked meanwhile', async () => {
    const around = world();
    const first = await askSchool(around);
    await around.ask(around.staff.ask, { body: { ...question, institutionId: 'medic-1' }, key: 'cheie-0002' });
    const { answer } = await around.close({ withdrawRequests: [first] });
    expect(answer).toMatchObject({ code: 'requests-waiting' });
    expect(answer['detail']).toContain('Cabinet');
  });

  it('needs no word of a question that was answered', async () => {
    const around = world();
    const requestId = await askSchool(around);
    await around.ask(around.institution.answer, {
      by: aRespondent(),
      params: { id: requestId },
      body: { answer: 'De luni.' },
    });
    expect((await around.close()).status).toBe(200);
    expect(around.db.requests.values().next().value).toMatchObject({ state: 'answered' });
  });

  it('leaves the questions of a case that is still watched after its closing', async () => {
    const around = world('monitoring');
    await askSchool(around);
    const close = { transition: 'close', documentId: 'raport-1', closingReason: 'reintegrated', reason: undefined };
    expect((await around.close(close)).status).toBe(200);
    expect(around.db.requests.values().next().value).toMatchObject({ state: 'open' });
  });
});
