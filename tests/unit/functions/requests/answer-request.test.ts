import { describe, expect, it } from 'vitest';
import { anInstitution } from '../../../support/builders/county.ts';
import { aPartner, aWorker, refusalOf } from '../../../support/builders/request.ts';
import { after, hour, monday } from '../../../support/builders/time.ts';
import { aRespondent, askSchool, question, requestWorld, type RequestWorld } from '../../../support/requests/world.ts';

const school = aRespondent();
type Extra = Parameters<RequestWorld['ask']>[1];
const answer = (world: RequestWorld, id: string, extra: Extra = {}) =>
  world.ask(world.institution.answer, { by: school, params: { id }, body: { answer: 'De luni.' }, ...extra });

describe('what an institution is asked', () => {
  it('is listed while it waits for an answer, and read, without anything of the case', async () => {
    const world = requestWorld();
    const id = await askSchool(world);
    const { answer: list } = await world.ask(world.institution.list, { by: school });
    expect(list).toEqual({
      items: [
        {
          requestId: id,
          state: 'open',
          askedAt: monday,
          dueAt: after(monday, 72 * hour),
          silentSince: null,
          requestUrl: `/v1/requests/${id}`,
        },
      ],
      next: null,
    });
    const { etag, answer: read } = await world.ask(world.institution.read, { by: aPartner(), params: { id } });
    expect(etag).toBe('"1"');
    expect(read).toEqual({
      requestId: id,
      version: 1,
      state: 'open',
      question: question.question,
      askedBy: 'Numele ana',
      askedAt: monday,
      dueAt: after(monday, 72 * hour),
      silentSince: null,
      answer: null,
      withdrawnAt: null,
    });
  });

  it('moves to what is ended, once it is answered', async () => {
    const world = requestWorld();
    const id = await askSchool(world);
    await answer(world, id);
    const list = async (state: string) =>
      (await world.ask(world.institution.list, { by: school, query: { state } })).answer;
    expect(await list('waiting')).toEqual({ items: [], next: null });
    expect(await list('ended')).toMatchObject({ items: [{ requestId: id, state: 'answered' }] });
    expect(await list('altele')).toMatchObject({ code: 'content-invalid', errors: [{ pointer: '/state' }] });
  });

  it.each([
    ['an institution that was not asked', aRespondent('medic-1'), '404 not-found'],
    ['a system without the scope', aRespondent('scoala-12', ['semnal/referrals.read']), '403 scope-missing'],
    ['staff', aWorker(), '403 not-allowed'],
    ['nobody', null, '401 unauthenticated'],
  ])('is not for %s', async (_, by, code) => {
    const world = requestWorld();
    const id = await askSchool(world);
    expect(refusalOf((await world.ask(world.institution.read, { by, params: { id } })).response).code).toBe(code);
    expect(refusalOf((await answer(world, id, { by })).response).code).toBe(code);
    if (code !== '404 not-found')
      expect(refusalOf((await world.ask(world.institution.list, { by })).response).code).toBe(code);
  });
});

describe('an answer', () => {
  it('ends the request, and is in the history of the case by who gave it', async () => {
    const world = requestWorld();
    const id = await askSchool(world);
    world.time.pass(hour);
    expect(await answer(world, id)).toMatchObject({
      status: 200,
      etag: '"2"',
      answer: { state: 'answered', answer: { text: 'De luni.', at: after(monday, hour) }, silentSince: null },
    });
    expect((await world.timeline()).at(-1)).toMatchObject({
      what: 'request.answered',
      by: { kind: 'institution', institutionId: 'scoala-12' },
      from: 'open',
      to: 'answered',
    });
    expect(world.lines.map(({ code }) => code)).toEqual(['request.sent', 'request.answered']);
  });

  it('under the same key is the same answer, whatever the version; other words under it are refused', async () => {
    const world = requestWorld();
    const id = await askSchool(world);
    const answers = await Promise.all([answer(world, id), answer(world, id)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0].answer).toEqual(answers[1].answer);
    expect(refusalOf((await answer(world, id, { body: { answer: 'De marți.' } })).response).code).toBe(
      '409 idempotency-key-reused',
    );
    expect(await world.timeline()).toHaveLength(2);
  });

  it('given twice is refused, over an old version with what changed', async () => {
    const world = requestWorld();
    const id = await askSchool(world);
    await answer(world, id);
    const stale = await answer(world, id, { key: 'cheie-0002' });
    expect(stale).toMatchObject({ status: 412, answer: { code: 'version-stale', version: 2 } });
    expect(stale.answer['changes']).toEqual([{ version: 2, what: 'answered', at: monday }]);
    expect(await answer(world, id, { key: 'cheie-0002', version: 2 })).toMatchObject({
      status: 409,
      answer: { code: 'request-answered' },
    });
  });

  it('to a withdrawn question is refused', async () => {
    const world = requestWorld();
    const id = await askSchool(world);
    await world.ask(world.staff.withdraw, { body: { why: 'Am aflat' }, params: { requestId: id } });
    const stale = await answer(world, id);
    expect(stale.answer['changes']).toEqual([{ version: 2, what: 'withdrawn', at: monday }]);
    expect(await answer(world, id, { version: 2 })).toMatchObject({ answer: { code: 'request-withdrawn' } });
    expect((await world.ask(world.institution.read, { by: school, params: { id } })).answer).toMatchObject({
      state: 'withdrawn',
      withdrawnAt: monday,
    });
  });

  it.each([
    ['without its key', { key: null }, '400 idempotency-key-missing'],
    ['without the version it was read in', { version: null }, '428 if-match-missing'],
    ['that says nothing', { body: { answer: '' } }, '422 content-invalid'],
    ['that is too long', { body: { answer: 'x'.repeat(8_001) } }, '422 content-invalid'],
    ['that does not fit', { body: { answer: 'x'.repeat(300_000) } }, '413 body-too-large'],
  ])('%s is refused', async (_, extra, code) => {
    const world = requestWorld();
    const id = await askSchool(world);
    expect(refusalOf((await answer(world, id, extra)).response).code).toBe(code);
  });

  it('of a suspended institution is refused; it may still read', async () => {
    const world = requestWorld();
    const id = await askSchool(world);
    if (world.county.applied !== null)
      world.county.applied = { ...world.county.applied, institutions: [anInstitution({ status: 'suspended' })] };
    expect(refusalOf((await answer(world, id)).response).code).toBe('403 institution-suspended');
    expect((await world.ask(world.institution.read, { by: school, params: { id } })).status).toBe(200);
  });

  it('and a withdrawal at the same time have one winner', async () => {
    const world = requestWorld();
    const id = await askSchool(world);
    const [answered, withdrawn] = await Promise.all([
      answer(world, id),
      world.ask(world.staff.withdraw, { body: { why: 'Am aflat' }, params: { requestId: id } }),
    ]);
    expect([answered.status, withdrawn.status].toSorted()).toEqual([200, 412]);
    expect(await world.timeline()).toHaveLength(2);
  });
});
