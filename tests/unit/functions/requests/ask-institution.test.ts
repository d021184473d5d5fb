import { describe, expect, it } from 'vitest';
import { anInstitution, someSettings } from '../../../support/builders/county.ts';
import { aWorker, refusalOf } from '../../../support/builders/request.ts';
import { after, hour, monday } from '../../../support/builders/time.ts';
import { askSchool, question, requestWorld, type RequestWorld } from '../../../support/requests/world.ts';

const refused = async (world: RequestWorld, body: object, by = aWorker()) =>
  refusalOf((await world.ask(world.staff.ask, { body, by })).response);

describe('asking an institution', () => {
  it("goes out with the county's own term, a line in the history and an event", async () => {
    const world = requestWorld();
    const { status, etag, answer } = await world.ask(world.staff.ask, { body: question });
    expect([status, etag]).toEqual([200, '"1"']);
    expect(answer).toMatchObject({
      state: 'open',
      institution: { institutionId: 'scoala-12', name: 'Școala Gimnazială nr. 12' },
      question: 'De când lipsește copilul?',
      askedBy: { staffId: 'ana' },
      dueAt: after(monday, 72 * hour),
      term: { kind: 'rule', rule: 'D45', settingsVersion: 1 },
      silentSince: null,
      answer: null,
      withdrawn: null,
    });
    expect(await world.timeline()).toMatchObject([{ what: 'request.sent', documentId: answer['requestId'] }]);
    expect([...world.db.events.values()].map(({ event }) => event.event.type)).toEqual(['request.sent.v1']);
    expect(world.lines).toContainEqual(expect.objectContaining({ code: 'request.sent' }));
  });

  it('takes a term of its own, to be kept as given', async () => {
    const world = requestWorld();
    const body = { ...question, dueAt: '2026-11-23T12:00:00+02:00' };
    expect((await world.ask(world.staff.ask, { body })).answer).toMatchObject({
      dueAt: '2026-11-23T10:00:00.000Z',
      term: { kind: 'given' },
    });
  });

  it.each([
    ['a term that is over', { dueAt: '2026-11-23T08:00:00Z' }, '/dueAt in-the-past'],
    ['a term too long', { dueAt: '2027-11-23T08:00:00Z' }, '/dueAt term-too-long'],
    ['a term that is no instant', { dueAt: 'mâine' }, '/dueAt wrong-format'],
    ['an institution nobody knows', { institutionId: 'nimeni' }, '/institutionId institution-unknown'],
    ['a suspended institution', { institutionId: 'scoala-oprita' }, '/institutionId institution-suspended'],
    ['no question', { question: ' ' }, '/question too-short'],
    ['a question too long', { question: 'x'.repeat(4_001) }, '/question too-long'],
    ['a field nobody knows', { altceva: 1 }, '/altceva unknown-field'],
  ])('refuses %s', async (_, extra, fault) => {
    const world = requestWorld();
    expect(await refused(world, { ...question, ...extra })).toEqual({ code: '422 content-invalid', faults: [fault] });
    expect(world.db.requests.size).toBe(0);
    expect(world.db.timers.size).toBe(0);
  });

  it('names a term that neither the request nor the county has', async () => {
    const world = requestWorld('open', { settings: someSettings({ deadlineRules: [] }) });
    expect(await refused(world, question)).toMatchObject({ faults: ['/dueAt required'] });
  });

  it('refuses more than fits into a request', async () => {
    expect(await refused(requestWorld(), { ...question, question: 'x'.repeat(300_000) })).toMatchObject({
      code: '413 body-too-large',
    });
  });

  it('is not for a closed case, nor for a case of somebody else', async () => {
    expect(await refused(requestWorld('closed'), question)).toMatchObject({ code: '409 case-closed' });
    expect(await refused(requestWorld(), question, aWorker('bogdan'))).toMatchObject({ code: '404 not-found' });
  });

  it('needs a key, and asks once under it', async () => {
    const world = requestWorld();
    const { response } = await world.ask(world.staff.ask, { body: question, key: null });
    expect(refusalOf(response).code).toBe('400 idempotency-key-missing');
    const answers = await Promise.all([1, 2, 3].map(() => world.ask(world.staff.ask, { body: question })));
    expect(new Set(answers.map(({ answer }) => answer['requestId'])).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await world.timeline()).toHaveLength(1);
    expect(await refused(world, { ...question, question: 'Alta?' })).toMatchObject({
      code: '409 idempotency-key-reused',
    });
    world.time.pass(hour);
    expect((await world.ask(world.staff.ask, { body: question })).answer).toEqual(answers[0]?.answer);
  });

  it('keeps its first answer when the institution is suspended afterwards', async () => {
    const world = requestWorld();
    const requestId = await askSchool(world);
    if (world.county.applied !== null)
      world.county.applied = { ...world.county.applied, institutions: [anInstitution({ status: 'suspended' })] };
    expect(await askSchool(world)).toBe(requestId);
  });
});

describe('taking a question back', () => {
  const withdraw = (world: RequestWorld, requestId: string, version: number | null = 1, by = aWorker()) =>
    world.ask(world.staff.withdraw, { body: { why: 'Am aflat altfel' }, params: { requestId }, version, by });

  it('ends it, with the reason', async () => {
    const world = requestWorld();
    const requestId = await askSchool(world);
    expect(await withdraw(world, requestId)).toMatchObject({
      status: 200,
      etag: '"2"',
      answer: { state: 'withdrawn', withdrawn: { why: 'Am aflat altfel', by: { staffId: 'ana' } } },
    });
    expect((await world.timeline()).at(-1)).toMatchObject({ what: 'request.withdrawn', why: 'Am aflat altfel' });
  });

  it('is refused without a version, over another version with what changed, and a second time', async () => {
    const world = requestWorld();
    const requestId = await askSchool(world);
    expect(await withdraw(world, requestId, null)).toMatchObject({ status: 428 });
    await withdraw(world, requestId);
    expect(await withdraw(world, requestId)).toMatchObject({
      status: 412,
      answer: { version: 2, changes: [{ version: 2, what: 'withdrawn', by: { staffId: 'ana' } }] },
    });
    expect(await withdraw(world, requestId, 2)).toMatchObject({ status: 409, answer: { code: 'request-withdrawn' } });
  });

  it('finds no request of another case, and none by a wrong id', async () => {
    const world = requestWorld();
    expect(await withdraw(world, 'Q0000000000000')).toMatchObject({ status: 404 });
    expect(await withdraw(world, 'x')).toMatchObject({ status: 404 });
    const requestId = await askSchool(world);
    expect(await withdraw(world, requestId, 1, aWorker('bogdan'))).toMatchObject({ status: 404 });
  });
});
