import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { invokeSweep } from '../../infra/cli/sweep/invoke-sweep.ts';
import { loadCountyPack } from '../../infra/counties/load-county-pack.ts';
import { type ApiAnswer } from '../../infra/local/demo/api.ts';
import { listenToBus } from './support/bus.ts';
import { caseFile } from './support/case-file.ts';
import { aws, stackOutput } from './support/cloud.ts';
import { eventually } from './support/eventually.ts';
import { allMessages } from './support/messages.ts';
import { partner, problemIn } from './support/partner.ts';
import { onCall } from './support/people.ts';
import { readersOf } from './support/audit.ts';
import { newReport } from './support/reports.ts';
import { asked, asking } from './support/requests.ts';
import { staff } from './support/staff.ts';
import { fireAgain, statusOf, stopTimer } from './support/timers.ts';
import { undisturbed } from './support/undisturbed.ts';

const patience = { timeout: 180_000 };
/** Milliseconds a machine with two busy cores may be late. */
const slack = 30_000;

const police = partner('police');
const supervisor = staff('supervisor');
const worker = staff('case-worker');
const school = asked('school');
const teacher = asked('school', staff('partner').token);
const { institutions } = loadCountyPack('demo');
const deputy = institutions.find(({ institutionId }) => institutionId === 'scoala-demo')?.deputy;

undisturbed();

const work = { caseId: '' };
beforeAll(async () => {
  const referralId = await police.submit(newReport());
  const { alertId, caseIds } = await supervisor.alertOf(referralId);
  work.caseId = caseIds[0] ?? '';
  await eventually('the case is taken', async () => {
    await worker.post(`/alerts/${alertId}/acknowledge`);
    return (await supervisor.alert(alertId)).acknowledgedBy?.staffId === onCall.first.staffId ? true : undefined;
  });
}, 120_000);

const county = () => asking(worker, work.caseId);
const file = () => caseFile(worker, work.caseId);
const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1_000).toISOString();
const stepsOf = async (requestId: string): Promise<string[]> =>
  (await file().timeline()).filter(({ documentId }) => documentId === requestId).map(({ what }) => what);

const silent = (requestId: string) =>
  eventually(
    `the silence about ${requestId}`,
    async () => (await county().all()).find((one) => one.requestId === requestId && one.silentSince !== null),
    { within: slack, every: 300 },
  );

const changes = z.object({ changes: z.array(z.object({ what: z.string() })) });
const changesIn = (answer: ApiAnswer): string[] => changes.parse(answer.body).changes.map(({ what }) => what);

describe('an institution that is asked', () => {
  it('answers in time; both sides see it, once, and the case tells it', patience, async () => {
    const key = `key-${Date.now()}`;
    const question = { institutionId: 'scoala-demo', question: 'De când Lipsește copilul de la școală?' };
    const sent = await county().ask(question, key);
    expect(sent).toMatchObject({ state: 'open', term: { kind: 'rule', rule: 'D45' } });
    expect(await county().ask(question, key)).toEqual(sent);
    const { requestId } = sent;

    const waiting = (await school.list('waiting')).find((one) => one.requestId === requestId);
    expect(waiting).toMatchObject({ state: 'open', dueAt: sent.dueAt });
    const read = await school.read(requestId);
    expect(read).toMatchObject({ etag: '"1"', request: { question: question.question, answer: null } });
    const again = { version: 1, key: `answer-${Date.now()}` };
    const answers = [await school.answer(requestId, again), await school.answer(requestId, again)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0]?.body).toEqual(answers[1]?.body);

    expect((await county().all()).find((one) => one.requestId === requestId)).toMatchObject({
      state: 'answered',
      silentSince: null,
      answer: { text: 'Din Octombrie, zice Învățătoarea' },
    });
    expect(await readersOf(work.caseId)).toContain(onCall.first.staffId);
    expect((await school.list('ended')).map((one) => one.requestId)).toContain(requestId);
    expect(await stepsOf(requestId)).toEqual(['request.sent', 'request.answered']);

    const twice = await school.answer(requestId, { version: 2 });
    expect(problemIn(twice)).toMatchObject({ status: 409, code: 'request-answered' });
    const stale = await school.answer(requestId, { version: 1 });
    expect(problemIn(stale)).toMatchObject({ status: 412, code: 'version-stale' });
    expect(changesIn(stale)).toEqual(['answered']);
    const foreign = await asked('hospital').get(`/${requestId}`);
    expect(problemIn(foreign)).toMatchObject({ status: 404, code: 'not-found' });
    expect(problemIn(await asked('hospital').answer(requestId, { version: 2 })).status).toBe(404);
  });

  it(
    'and stays silent: that is recorded once, its deputy is told, and its late answer is still taken',
    patience,
    async () => {
      const bus = await listenToBus();
      const dueAt = inSeconds(6);
      const { requestId } = await county().ask({ institutionId: 'scoala-demo', question: 'Cine îl Aduce?', dueAt });
      expect(await silent(requestId)).toMatchObject({ state: 'unanswered', silentSince: dueAt, version: 2 });
      await fireAgain(`${requestId}-due`);
      expect(await stepsOf(requestId)).toEqual(['request.sent', 'request.unanswered']);

      const told = await eventually('the deputy is told by e-mail and SMS', async () => {
        const messages = (await allMessages()).filter(({ to }) => to === deputy?.email || to === deputy?.phone);
        return messages.length >= 2 ? messages : undefined;
      });
      expect(told.map(({ channel }) => channel).toSorted()).toEqual(['email', 'sms']);
      const [heard] = await eventually('the silence is on the bus', async () => {
        const said = (await bus.heard()).filter((one) => one.includes('request.unanswered') && one.includes(requestId));
        return said.length > 0 ? said : undefined;
      });
      expect(heard).toContain(dueAt);
      expect(heard).not.toContain('Aduce');
      await bus.stop();

      expect(problemIn(await teacher.answer(requestId, { version: 1 })).status).toBe(412);
      const { etag, request } = await teacher.read(requestId);
      expect([etag, request.state]).toEqual(['"2"', 'unanswered']);
      const late = await teacher.answer(requestId, { version: 2 });
      expect(late.status, late.text).toBe(200);
      expect((await county().all()).find((one) => one.requestId === requestId)).toMatchObject({
        state: 'answered',
        silentSince: dueAt,
      });
      expect(await stepsOf(requestId)).toEqual(['request.sent', 'request.unanswered', 'request.answered']);
    },
  );

  it("and names no deputy is silent before the case's own worker", patience, async () => {
    const before = (await file().notices()).length;
    const { requestId } = await county().ask({
      institutionId: 'medic-demo',
      question: 'Este Înscris la medic?',
      dueAt: inSeconds(4),
    });
    await silent(requestId);
    const added = (await file().notices()).slice(before);
    const notices = (await file().notices()).filter(({ noticeId }) => noticeId.startsWith(requestId));
    expect(added.length).toBeGreaterThan(0);
    expect(notices.map(({ about, staffId }) => [about, staffId])).toEqual([
      ['institution-silent', onCall.first.staffId],
    ]);
    await eventually('the worker is told', async () =>
      (await allMessages()).find(
        ({ to, text }) => to === onCall.first.addresses[1] && text.includes('O instituție nu a răspuns în termen'),
      ),
    );
  });

  it('is found silent after one sweep when the workflow of its term was deleted', patience, async () => {
    const askedAt = Date.now();
    const { requestId } = await county().ask({
      institutionId: 'primaria-demo',
      question: 'Locuiește Acolo?',
      dueAt: inSeconds(60),
    });
    const timerId = `${requestId}-due`;
    await eventually('its workflow waits', async () => ((await statusOf(timerId)) === 'RUNNING' ? true : undefined));
    await stopTimer(timerId);
    expect(await statusOf(timerId)).toBe('ABORTED');
    // The sweep leaves alone what is younger than half a minute.
    await sleep(Math.max(0, askedAt + 34_000 - Date.now()));
    await invokeSweep(aws.lambda, stackOutput('SweepFunctionName'));
    expect(await statusOf(`${timerId}--1`)).toBe('RUNNING');
    await sleep(Math.max(0, askedAt + 60_000 - Date.now()));
    expect(await silent(requestId)).toMatchObject({ state: 'unanswered' });
  });

  it('is asked no more once the question is taken back', patience, async () => {
    const question = { institutionId: 'scoala-demo', question: 'Are Frați la școală?' };
    const { requestId } = await county().ask(question);
    const withdrawn = await county().withdraw(requestId, 1);
    expect(withdrawn.status, withdrawn.text).toBe(200);
    const stale = await county().withdraw(requestId, 1);
    expect(problemIn(stale)).toMatchObject({ status: 412 });
    expect(changesIn(stale)).toEqual(['withdrawn']);
    const answer = await school.answer(requestId, { version: 2 });
    expect(problemIn(answer)).toMatchObject({ status: 409, code: 'request-withdrawn' });
    expect(await stepsOf(requestId)).toEqual(['request.sent', 'request.withdrawn']);
  });
});

describe('a question that cannot be asked', () => {
  const question = { institutionId: 'scoala-demo', question: 'Unde Este?' };
  it.each([
    ['of nobody', { ...question, institutionId: 'nimeni' }, '/institutionId', 'institution-unknown'],
    [
      'of a suspended one',
      { ...question, institutionId: 'scoala-suspendata-demo' },
      '/institutionId',
      'institution-suspended',
    ],
    ['until yesterday', { ...question, dueAt: '2020-01-01T00:00:00Z' }, '/dueAt', 'in-the-past'],
    ['at such length', { ...question, question: 'Ș'.repeat(4_001) }, '/question', 'too-long'],
  ])('%s is refused by name', async (_, body, pointer, code) => {
    const refused = await county().tryAsk(body);
    expect(problemIn(refused)).toMatchObject({ status: 422, errors: [{ pointer, code }] });
  });

  it('without its key, or larger than a request may be, is refused too', async () => {
    expect(problemIn(await county().tryAsk(question, null)).code).toBe('idempotency-key-missing');
    const huge = await county().tryAsk({ ...question, question: 'x'.repeat(300_000) });
    expect(problemIn(huge)).toMatchObject({ status: 413, code: 'body-too-large' });
  });
});
