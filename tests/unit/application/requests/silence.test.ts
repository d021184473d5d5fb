import { describe, expect, it } from 'vitest';
import { readNoticeReceipt } from '../../../../shared/contracts/messages/notice-receipts.ts';
import { timerId as timerIdSchema } from '../../../../shared/domain/kernel/ids.ts';
import { segments } from '../../../../shared/domain/notification/gsm7.ts';
import { anInstitution } from '../../../support/builders/county.ts';
import { after, hour, minute, monday } from '../../../support/builders/time.ts';
import { aRespondent, askSchool, question, requestWorld, type RequestWorld } from '../../../support/requests/world.ts';
import { pass, settle } from '../../../support/spine/run.ts';

const due = after(monday, 72 * hour);

const started = async (body: object = question): Promise<{ world: RequestWorld; id: string }> => {
  const world = requestWorld();
  const id = await askSchool(world, body);
  await settle(world);
  return { world, id };
};

const answer = (world: RequestWorld, id: string, version: number) =>
  world.ask(world.institution.answer, {
    by: aRespondent(),
    params: { id },
    body: { answer: 'De luni.' },
    version,
  });

const sentTo = (world: RequestWorld) => world.providers.sent.map(({ channel, to }) => `${channel} ${to}`);
const stored = (world: RequestWorld, id: string) => world.db.requests.get(id);
const types = (world: RequestWorld) => world.couriers.published.map(({ event }) => event.type);
const lines = async (world: RequestWorld) => (await world.timeline()).map(({ what }) => what);

describe('an institution that does not answer in time', () => {
  it('is recorded as silent once, and its deputy is told by e-mail and SMS without a word of the content', async () => {
    const { world, id } = await started();
    await pass(world, 72 * hour - 1);
    expect(sentTo(world)).toEqual([]);
    await pass(world, 1);
    expect(stored(world, id)).toMatchObject({ state: 'unanswered', silentSince: due });
    expect(await lines(world)).toEqual(['request.sent', 'request.unanswered']);
    expect(types(world)).toEqual(['request.sent.v1', 'request.unanswered.v1']);
    expect(sentTo(world)).toEqual(['email adjunct@scoala.invalid', 'sms +40715000201']);
    const said = JSON.stringify([world.providers.sent, world.couriers.published, world.lines]);
    expect(said).not.toContain(question.question);

    const timerId = timerIdSchema.parse(`${id}-due`);
    expect(await world.fire(timerId)).toMatchObject({ outcome: 'unanswered' });
    await pass(world, 100 * hour);
    await settle(world);
    expect(await lines(world)).toHaveLength(2);
    expect(sentTo(world)).toHaveLength(2);
  });

  it('may still answer; the silence stays recorded', async () => {
    const { world, id } = await started();
    await pass(world, 80 * hour);
    expect(await answer(world, id, 1)).toMatchObject({ status: 412, answer: { changes: [{ what: 'unanswered' }] } });
    expect(await answer(world, id, 2)).toMatchObject({ status: 200, answer: { state: 'answered', silentSince: due } });
    expect((await world.timeline()).at(-1)).toMatchObject({ from: 'unanswered', to: 'answered' });
  });

  it("that names no deputy is told to the case's worker instead", async () => {
    const { world } = await started({ ...question, institutionId: 'medic-1' });
    await pass(world, 72 * hour);
    expect(sentTo(world)).toEqual(['email ana@dgaspc.invalid']);
    expect(world.providers.sent[0]?.body).toContain('O instituție nu a răspuns în termen');
  });

  it('and left the county since, is told to the worker too', async () => {
    const { world } = await started();
    if (world.county.applied !== null) world.county.applied = { ...world.county.applied, institutions: [] };
    await pass(world, 72 * hour);
    expect(sentTo(world)).toEqual(['email ana@dgaspc.invalid']);
  });

  it('named its deputy after it was asked: whoever is named then is told', async () => {
    const { world } = await started();
    const named = anInstitution({ deputy: { name: 'Nou', email: 'nou@scoala.invalid' } });
    if (world.county.applied !== null) world.county.applied = { ...world.county.applied, institutions: [named] };
    await pass(world, 72 * hour);
    expect(sentTo(world)).toEqual(['email nou@scoala.invalid']);
  });

  it('whose deputy cannot be reached by every address is told to the worker instead', async () => {
    const { world } = await started();
    world.providers.failing.set('sms', 'InvalidNumber');
    await pass(world, 72 * hour);
    expect(sentTo(world)).toEqual(['email adjunct@scoala.invalid', 'email ana@dgaspc.invalid']);
    expect([...world.db.notices.values()].map(({ state }) => state).toSorted()).toEqual(['failed', 'handed', 'handed']);
  });
});

describe("a deputy's message that came back", () => {
  const receiptOf = (world: RequestWorld, failure: string | null) => {
    const [email] = world.providers.sent;
    const tags = Object.fromEntries(Object.entries(email?.tags ?? {}).map(([name, value]) => [name, [value]]));
    const eventType = failure ?? 'Delivery';
    const receipt = readNoticeReceipt({ eventType, mail: { messageId: 'm-1', tags } });
    if (receipt === null) throw new Error('no receipt of a notice');
    return world.recordNotice(receipt);
  };

  it('has the worker told instead, once', async () => {
    const { world } = await started();
    await pass(world, 72 * hour);
    expect(await receiptOf(world, null)).toBe('nothing-to-record');
    expect(await receiptOf(world, 'Bounce')).toBe('recorded');
    expect(await receiptOf(world, 'Bounce')).toBe('nothing-to-record');
    await settle(world);
    expect(sentTo(world)).toEqual(['email adjunct@scoala.invalid', 'sms +40715000201', 'email ana@dgaspc.invalid']);
  });

  it('of a notice nobody knows is unknown', async () => {
    const { world } = await started();
    await pass(world, 72 * hour);
    world.db.notices.clear();
    expect(await receiptOf(world, 'Bounce')).toBe('unknown');
  });
});

describe('the timer of a request', () => {
  it('that fires too early changes nothing, and after the answer neither', async () => {
    const { world, id } = await started();
    const timerId = timerIdSchema.parse(`${id}-due`);
    expect(await world.fire(timerId)).toMatchObject({ outcome: 'not-due-yet' });
    await answer(world, id, 1);
    await pass(world, 80 * hour);
    expect(await world.fire(timerId)).toMatchObject({ outcome: 'answered' });
    expect(stored(world, id)).toMatchObject({ silentSince: null });
    expect(sentTo(world)).toEqual([]);
  });

  it('whose workflow was deleted is started again by one sweep, and records the silence', async () => {
    const { world, id } = await started();
    world.couriers.executions.clear();
    world.time.pass(minute);
    expect(await world.sweep()).toMatchObject({ healedTimers: 1 });
    await pass(world, 72 * hour);
    expect(stored(world, id)).toMatchObject({ state: 'unanswered', silentSince: due });
    expect(sentTo(world)).toHaveLength(2);
  });

  it('of a request that is not there is a fault, not a silence', async () => {
    const { world } = await started();
    world.db.requests.clear();
    await expect(pass(world, 72 * hour)).rejects.toThrow('is not in the table');
  });
});

describe('what is said of a silence', () => {
  it('is one SMS of plain letters, and an e-mail in Romanian, with nothing in them but that an answer is missing', async () => {
    const { world } = await started();
    await pass(world, 72 * hour);
    const [email, sms] = world.providers.sent;
    expect(segments(sms?.body ?? '')).toBe(1);
    expect(sms?.body).toBe(
      'Semnal BC: institutia dvs. nu a raspuns in termen la o solicitare. https://semnal.invalid/',
    );
    expect(email?.subject).toBe('Semnal BC: o solicitare fără răspuns');
    expect(email?.body).toContain('Răspunsul se așteaptă în continuare. Intrați în aplicație: https://semnal.invalid/');
    expect(String(email?.tags['noticeId'])).toMatch(/-deputy-email$/);
  });
});
