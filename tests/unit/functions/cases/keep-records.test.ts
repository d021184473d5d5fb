import { describe, expect, it } from 'vitest';
import { hour } from '../../../support/builders/time.ts';
import {
  homeVisit,
  initialAssessment,
  observationForm,
  recordWorld,
  riskFormOf,
  type RecordWorld,
} from '../../../support/records/world.ts';

/** Two hours after the case was opened. */
const started = (stage?: Parameters<typeof recordWorld>[0]): RecordWorld => {
  const world = recordWorld(stage);
  world.time.pass(2 * hour);
  return world;
};

const statesOf = async (world: RecordWorld) =>
  Object.fromEntries((await world.records.vulnerabilities(world.caseId)).map(({ code, state }) => [code, state]));

describe('filing an initial assessment', () => {
  it('moves the case, meets its clock at the time it was done, starts that of the report, and notes what was found', async () => {
    const world = started();
    await world.start('D7');
    const filed = await world.ask(world.assessments.file, { body: initialAssessment() });
    expect(filed).toMatchObject({
      status: 200,
      answer: { caseVersion: 2, document: { revision: 1, holds: true, finishedBy: { staffId: 'ana' } } },
    });
    expect(world.present()).toMatchObject({ stage: 'detailed-assessment', version: 2 });
    expect(world.clocks('D7')).toMatchObject([
      { state: 'met', metAt: '2026-11-23T08:00:00.000Z', timeliness: 'in-time' },
    ]);
    expect(world.clocks('D8')).toMatchObject([{ state: 'open', eventAt: '2026-11-23T08:00:00.000Z' }]);
    expect(await statesOf(world)).toEqual({ 'poor-housing': 'open', 'chronic-illness': 'none-found' });
    expect((await world.timeline()).filter(({ caseVersion }) => caseVersion === 2)).toMatchObject([
      { what: 'finish-initial-assessment', from: 'initial-assessment', to: 'detailed-assessment' },
    ]);
  });

  it('that confirms a risk starts the clocks of report and plan', async () => {
    const world = started();
    await world.start('D7');
    await world.ask(world.assessments.file, { body: initialAssessment({ conclusion: 'risk-confirmed' }) });
    expect(world.present().stage).toBe('service-planning');
    expect([world.states('D7'), world.states('D8'), world.states('D29')]).toEqual([['met'], ['open'], ['open']]);
  });

  it('is refused in a stage that has none, naming what is legal', async () => {
    const world = started('open');
    const { status, answer } = await world.ask(world.assessments.file, { body: initialAssessment() });
    expect({ status, answer }).toMatchObject({
      status: 409,
      answer: { code: 'transition-illegal', stage: 'open' },
    });
    expect(answer['legal']).toContain('start-initial-assessment');
    expect(await world.records.documents(world.caseId)).toEqual([]);
  });

  it.each([
    ['in the future', { doneAt: '2026-11-23T12:00:01+02:00' }, '/doneAt', 'in-the-future'],
    ['before the stage began', { doneAt: '2026-11-23T09:59:59+02:00' }, '/doneAt', 'before-stage'],
    ['without its reasons', { reasons: '' }, '/reasons', 'too-short'],
    [
      'with a finding twice',
      {
        findings: [
          { code: 'no-gp', finding: 'found' },
          { code: 'no-gp', finding: 'none-found' },
        ],
      },
      '/findings',
      'repeated-finding',
    ],
  ])('is refused %s', async (_what, extra, pointer, code) => {
    const world = started();
    expect(await world.ask(world.assessments.file, { body: initialAssessment(extra) })).toMatchObject({
      status: 422,
      answer: { errors: [{ pointer, code }] },
    });
  });

  it('is one document however often it is sent', async () => {
    const world = started();
    const first = await world.ask(world.assessments.file, { body: initialAssessment() });
    const again = await world.ask(world.assessments.file, { body: initialAssessment(), version: 1 });
    expect(again).toEqual(first);
    expect(await world.ask(world.assessments.file, { body: initialAssessment({ summary: 'altul' }) })).toMatchObject({
      status: 409,
      answer: { code: 'idempotency-key-reused' },
    });
    expect(await world.records.documents(world.caseId)).toHaveLength(1);
  });

  it('needs its key and the version it was decided on', async () => {
    const world = started();
    const ask = (asked: object) => world.ask(world.assessments.file, { body: initialAssessment(), ...asked });
    expect(await ask({ key: null })).toMatchObject({ status: 400, answer: { code: 'idempotency-key-missing' } });
    expect(await ask({ version: null })).toMatchObject({ status: 428 });
    await ask({});
    const late = await ask({ key: 'another-key', version: 1 });
    expect(late).toMatchObject({ status: 412, answer: { code: 'version-stale', version: 2 } });
    expect(late.answer['changes']).toContainEqual(expect.objectContaining({ what: 'finish-initial-assessment' }));
  });
});

describe('the report of an assessment', () => {
  const report = (assessmentId: string) => ({
    kind: 'assessment-report',
    doneAt: '2026-11-23T12:00:00+02:00',
    assessmentId,
    text: 'Raport',
    recommendations: 'Ajutor de încălzire',
  });

  it('meets the clock the assessment started', async () => {
    const world = started();
    await world.ask(world.assessments.file, { body: initialAssessment() });
    const [assessment] = await world.records.documents(world.caseId);
    const body = report(assessment?.documentId ?? '');
    expect(await world.ask(world.assessments.file, { body, key: 'key-00000002' })).toMatchObject({ status: 200 });
    expect(world.states('D8')).toEqual(['met']);
  });

  it('is about an assessment of the file', async () => {
    const world = started();
    expect(await world.ask(world.assessments.file, { body: report('W0000000000000') })).toMatchObject({
      status: 422,
      answer: { errors: [{ pointer: '/assessmentId', code: 'document-unknown' }] },
    });
  });
});

describe('an observation form', () => {
  it('asks for a visit and a risk form, which together meet its clock', async () => {
    const world = started('open');
    await world.ask(world.forms.file, { body: observationForm({ violence: 'yes', neglect: 'unknown' }) });
    expect(world.states('D28')).toEqual(['open']);
    expect(await statesOf(world)).toEqual({ 'risk-of-violence': 'open' });

    world.time.pass(hour);
    const visit = homeVisit({ startedAt: '2026-11-23T12:10:00+02:00', endedAt: '2026-11-23T12:50:00+02:00' });
    await world.ask(world.visits.file, { body: visit, key: 'key-00000002' });
    expect(world.states('D28')).toEqual(['open']);
    world.time.pass(hour);
    await world.ask(world.forms.file, { body: riskFormOf(), key: 'key-00000003' });
    expect(world.clocks('D28')).toMatchObject([{ state: 'met', metAt: '2026-11-23T12:00:00.000Z' }]);
  });

  it('is not answered by a visit that found nobody, nor by one before it', async () => {
    const world = started('open');
    await world.ask(world.forms.file, { body: observationForm() });
    world.time.pass(hour);
    await world.ask(world.forms.file, { body: riskFormOf(), key: 'key-00000002' });
    await world.ask(world.visits.file, { body: homeVisit(), key: 'key-00000003' });
    const nobody = homeVisit({
      startedAt: '2026-11-23T12:10:00+02:00',
      endedAt: '2026-11-23T12:20:00+02:00',
      conclusion: 'nobody-home',
    });
    await world.ask(world.visits.file, { body: nobody, key: 'key-00000004' });
    expect(world.states('D28')).toEqual(['open']);
  });

  it('is refused with every wrong answer, in Romanian', async () => {
    const world = started('open');
    const body = observationForm({ address: '', violence: 'da', 'talk-ended': '2026-11-23T08:59:00+02:00' });
    expect(await world.ask(world.forms.file, { body })).toMatchObject({
      status: 422,
      answer: {
        errors: [
          { pointer: '/answers/address', code: 'required', detail: 'Câmp obligatoriu.' },
          { pointer: '/answers/violence', code: 'not-in-list' },
          { pointer: '/answers/talk-ended', code: 'ends-before-start', detail: 'Sfârșitul este înaintea începutului.' },
        ],
      },
    });
    expect(await world.ask(world.forms.file, { body: { ...body, formVersion: 9 } })).toMatchObject({
      answer: { errors: [{ pointer: '/formVersion', code: 'form-version-unknown' }] },
    });
  });
});

describe('a risk form that confirms the risk', () => {
  it('moves a case that is being assessed to planning', async () => {
    const world = started();
    await world.ask(world.forms.file, { body: riskFormOf({ conclusion: 'risk-confirmed', delinquency: 'yes' }) });
    expect(world.present().stage).toBe('service-planning');
    expect(world.states('D29')).toEqual(['open']);
    expect((await world.records.documents(world.caseId))[0]?.content).toMatchObject({
      score: { level: 'risk', yes: ['delinquency'] },
    });
  });

  it('is filed in any other stage too, and its clock runs, once', async () => {
    const world = started('monitoring');
    const body = riskFormOf({ conclusion: 'risk-confirmed' });
    await world.ask(world.forms.file, { body });
    await world.ask(world.forms.file, { body, key: 'key-00000002' });
    expect(world.present()).toMatchObject({ stage: 'monitoring', version: 3 });
    expect(world.states('D29')).toEqual(['open']);
  });

  it('by correction moves the case as if it had said so first', async () => {
    const world = started();
    await world.ask(world.forms.file, { body: riskFormOf() });
    expect(world.states('D29')).toEqual([]);
    const [form] = await world.records.documents(world.caseId);
    const body = { why: 'concluzie greșită', content: riskFormOf({ conclusion: 'risk-confirmed' }) };
    await world.ask(world.forms.correct, { body, params: { documentId: form?.documentId ?? '' } });
    expect(world.present().stage).toBe('service-planning');
    expect(world.states('D29')).toEqual(['open']);
  });
});

describe('a correction', () => {
  it('keeps what was signed off, and shows both', async () => {
    const world = started('monitoring');
    await world.ask(world.visits.file, { body: homeVisit() });
    const [visit] = await world.records.documents(world.caseId);
    const params = { documentId: visit?.documentId ?? '' };
    const correct = (body: object) => world.ask(world.visits.correct, { body, params, by: 'carmen', key: null });
    expect(await correct({ why: 'x', content: homeVisit() })).toMatchObject({ answer: { code: 'nothing-corrected' } });
    expect(await correct({ why: 'x', content: homeVisit({ reasons: '' }) })).toMatchObject({ status: 422 });
    expect(await correct({ why: 'scris greșit', content: homeVisit({ place: 'Str. Alta 2' }) })).toMatchObject({
      status: 200,
      answer: { document: { revision: 2, corrects: { revision: 1, why: 'scris greșit' } } },
    });
    expect(await world.ask(world.visits.list)).toMatchObject({
      answer: {
        items: [
          { revision: 1, holds: false, content: { place: 'Str. Exemplu 1, Bacău' }, finishedBy: { staffId: 'ana' } },
          { revision: 2, holds: true, content: { place: 'Str. Alta 2' }, finishedBy: { staffId: 'carmen' } },
        ],
      },
    });
    expect(world.reads).toMatchObject([{ staffId: 'ana' }]);
    expect((await world.timeline()).map(({ what }) => what)).toEqual(['document.filed', 'document.corrected']);
  });

  it('is of a document on the same shelf', async () => {
    const world = started('monitoring');
    await world.ask(world.visits.file, { body: homeVisit() });
    const [visit] = await world.records.documents(world.caseId);
    const body = { why: 'x', content: riskFormOf() };
    expect(
      await world.ask(world.forms.correct, { body, params: { documentId: visit?.documentId ?? '' } }),
    ).toMatchObject({
      status: 404,
    });
  });
});

describe('vulnerabilities of a case', () => {
  const close = (world: RecordWorld, code: string, removal: object) =>
    world.ask(world.vulnerabilities.close, { body: { removal }, params: { code } });
  const event = { kind: 'event', what: 'Casa a fost reparată', on: '2026-11-20' };

  it('are the whole catalogue: not assessed is not none found', async () => {
    const world = started();
    await world.ask(world.assessments.file, { body: initialAssessment() });
    const listed = await world.ask(world.vulnerabilities.list);
    const items = listed.answer['items'];
    expect(items).toContainEqual(expect.objectContaining({ code: 'poverty', state: 'not-assessed', record: null }));
    expect(items).toContainEqual(expect.objectContaining({ code: 'chronic-illness', state: 'none-found' }));
    expect(items).toContainEqual(
      expect.objectContaining({ code: 'poor-housing', state: 'open', label: 'Locuire precară' }),
    );
    expect(listed.answer['catalogue']).toMatchObject({ verification: 'unverified' });
  });

  it('are closed by an event, and only when open', async () => {
    const world = started();
    await world.ask(world.assessments.file, { body: initialAssessment() });
    expect(await close(world, 'poverty', event)).toMatchObject({
      status: 409,
      answer: { code: 'vulnerability-not-open', state: 'not-assessed' },
    });
    expect(await close(world, 'poor-housing', event)).toMatchObject({
      status: 200,
      answer: { items: [{ state: 'removed' }] },
    });
    expect(await close(world, 'poor-housing', event)).toMatchObject({ answer: { state: 'removed' } });
    expect(await close(world, 'sadness', event)).toMatchObject({ status: 404 });
    expect(await close(world, 'poor-housing', {})).toMatchObject({ status: 422 });
  });

  it('are not closed by a service nobody planned', async () => {
    const world = started();
    await world.ask(world.assessments.file, { body: initialAssessment() });
    expect(await close(world, 'poor-housing', { kind: 'service', planId: 'L1', itemId: 'I1' })).toMatchObject({
      status: 422,
      answer: { errors: [{ pointer: '/removal/itemId', code: 'service-not-planned' }] },
    });
  });

  it('are taken over from a census once', async () => {
    const world = started('open');
    const body = { source: 'aurora', reference: 'gospodăria 17', findings: [{ code: 'poverty', finding: 'found' }] };
    expect(await world.ask(world.vulnerabilities.takeOver, { body })).toMatchObject({ status: 200 });
    expect(await world.ask(world.vulnerabilities.takeOver, { body })).toMatchObject({
      status: 409,
      answer: { code: 'already-recorded' },
    });
    expect(await statesOf(world)).toEqual({ poverty: 'open' });
  });
});

describe('somebody who may not work the case', () => {
  it('sees and changes nothing of it', async () => {
    const world = started();
    const present = world.present();
    world.db.cases.set(world.caseId, { ...present, assignedTo: { staffId: 'ana', name: 'Ana', at: present.openedAt } });
    expect(await world.ask(world.assessments.list, { by: 'bogdan' })).toMatchObject({ status: 404 });
    expect(await world.ask(world.assessments.file, { by: 'bogdan', body: initialAssessment() })).toMatchObject({
      status: 404,
    });
    expect(world.reads).toEqual([]);
  });
});
