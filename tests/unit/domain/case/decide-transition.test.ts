import { beforeAll, describe, expect, it } from 'vitest';
import { decideTransition, type TransitionRequest } from '../../../../shared/domain/case/decide-transition.ts';
import { caseRecord, commonOf, type Case } from '../../../../shared/domain/case/case.ts';
import { addMilliseconds } from '../../../../shared/domain/kernel/time.ts';
import { after, hour, monday } from '../../../support/builders/time.ts';
import { openedBy, person } from './world.ts';

const documentId = 'W0000000000001';
const now = after(monday, 10 * hour);

let opened: Case;
beforeAll(async () => {
  opened = (await openedBy('police')).theCase();
});

const inStage = (stage: string, extra: Record<string, unknown> = {}): Case =>
  caseRecord.parse({ ...opened, stage, ...extra });

const decide = (current: Case, request: TransitionRequest, by = person('carmen')) =>
  decideTransition(current, request, { by, staff: ['ana', 'bogdan', 'eva', 'fane'].map(person), now });

const made = (current: Case, request: TransitionRequest, by = person('carmen')) => {
  const decided = decide(current, request, by);
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  return decided.value;
};

describe('a step that cannot be made', () => {
  it('from this stage names those that can', () => {
    expect(decide(inStage('monitoring'), { transition: 'start-initial-assessment' }, person('ana'))).toEqual({
      ok: false,
      error: {
        code: 'transition-illegal',
        stage: 'monitoring',
        legal: [
          'take',
          'file-assessment-report',
          'record-home-visit',
          're-evaluate-plan',
          'record-abandonment',
          'identify-mother',
          'record-life-event',
        ],
      },
    });
  });

  it('by this person names those that they can make', () => {
    const request = { transition: 'approve-service-plan', documentId } as const;
    const refused = decide(inStage('service-planning'), request, person('ana'));
    expect(refused).toMatchObject({ ok: false, error: { code: 'transition-illegal', stage: 'service-planning' } });
    expect(JSON.stringify(refused)).not.toContain('approve-service-plan');
    const byAdministrator = decide(opened, { transition: 'take' }, person('fane'));
    expect(byAdministrator).toMatchObject({ ok: false, error: { code: 'transition-illegal', legal: [] } });
  });

  it('without its document, reason or person names all that is missing', () => {
    expect(decide(inStage('initial-assessment'), { transition: 'finish-initial-assessment' })).toEqual({
      ok: false,
      error: { code: 'transition-incomplete', missing: ['document'] },
    });
    expect(decide(inStage('monitoring'), { transition: 'close' })).toMatchObject({
      error: { missing: ['document', 'closing-reason'] },
    });
    expect(decide(opened, { transition: 'assign' })).toMatchObject({ error: { missing: ['staff'] } });
  });

  it('may have happened in the minute in which its stage began: people tell no seconds', () => {
    const minute = after(monday, hour);
    const begun: Case = { ...opened, stageSince: addMilliseconds(minute, 40_000) };
    const told = (happenedAt: typeof minute) => decide(begun, { transition: 'start-initial-assessment', happenedAt });
    expect(told(minute)).toMatchObject({ ok: true, value: { at: begun.stageSince } });
    expect(told(addMilliseconds(minute, -1))).toMatchObject({ ok: false, error: { code: 'not-before-stage' } });
  });

  it('did not happen yet, or happened before its stage began', () => {
    const future = after(now, 1);
    expect(decide(opened, { transition: 'take', happenedAt: future })).toEqual({
      ok: false,
      error: { code: 'in-the-future' },
    });
    const early = after(opened.stageSince, -1);
    expect(decide(opened, { transition: 'start-initial-assessment', happenedAt: early })).toEqual({
      ok: false,
      error: { code: 'not-before-stage', stageSince: opened.stageSince },
    });
    expect(decide(opened, { transition: 'start-initial-assessment', happenedAt: opened.stageSince }).ok).toBe(true);
  });

  it.each(['nobody', 'eva', 'fane'])('assigns no case to %s, who works none here', (staffId) => {
    expect(decide(opened, { transition: 'assign', staffId })).toEqual({ ok: false, error: { code: 'staff-unknown' } });
  });
});

describe('a step that is made', () => {
  it('is one version more, with a line of who, when, from, to and why', () => {
    const happenedAt = after(opened.stageSince, hour);
    const request = {
      transition: 'finish-initial-assessment',
      documentId,
      happenedAt,
      reason: 'vizită la domiciliu',
    } as const;
    const { case: changed, entry } = made(inStage('initial-assessment'), request, person('ana'));
    expect(changed).toMatchObject({
      stage: 'detailed-assessment',
      version: opened.version + 1,
      stageSince: happenedAt,
    });
    expect(entry).toEqual({
      entryId: `${opened.caseId}-${opened.version + 1}`,
      recordedAt: now,
      happenedAt,
      by: { kind: 'person', staffId: 'ana', name: 'Numele ana' },
      what: 'finish-initial-assessment',
      from: 'initial-assessment',
      to: 'detailed-assessment',
      why: 'vizită la domiciliu',
      documentId,
      rule: null,
      caseVersion: opened.version + 1,
    });
  });

  it('gives the case to whoever takes it, or is named', () => {
    expect(made(opened, { transition: 'take' }, person('bogdan')).case.assignedTo).toEqual({
      staffId: 'bogdan',
      name: 'Numele bogdan',
      at: now,
    });
    const { case: assigned, entry } = made(opened, { transition: 'assign', staffId: 'ana' });
    expect(assigned).toMatchObject({ stage: 'open', assignedTo: { staffId: 'ana' }, stageSince: opened.stageSince });
    expect(entry.why).toBe('ana');
  });

  it('starts an emergency from any open stage and returns to it', () => {
    const placed = made(
      inStage('service-planning'),
      { transition: 'place-in-emergency', documentId },
      person('dan'),
    ).case;
    expect(placed).toMatchObject({ stage: 'emergency-protection', resumes: 'service-planning' });
    const ended = made(placed, { transition: 'end-emergency', reason: 'plasament la rude' }, person('dan')).case;
    expect(ended).toEqual({
      ...commonOf(opened),
      stage: 'service-planning',
      version: opened.version + 2,
      stageSince: now,
    });
  });

  it('keeps when and why a case was closed until it is opened again', () => {
    const request = { transition: 'close', documentId, closingReason: 'reintegrated' } as const;
    const closed = made(inStage('monitoring'), request).case;
    expect(closed).toMatchObject({ stage: 'post-closure-monitoring', closedAt: now, closingReason: 'reintegrated' });
    const finished = made(closed, { transition: 'finish-post-closure', documentId }).case;
    expect(finished).toMatchObject({ stage: 'closed', closedAt: now, closingReason: 'reintegrated' });
    const reopened = made(finished, { transition: 'reopen', reason: 'sesizare nouă' }).case;
    expect(reopened).toMatchObject({ stage: 'reopened' });
    expect(reopened).not.toHaveProperty('closedAt');
  });

  it('closes at once from any open stage, with its reason', () => {
    for (const stage of ['open', 'protection-planning', 'emergency-protection']) {
      const current = inStage(stage, stage === 'emergency-protection' ? { resumes: 'open' } : {});
      const request = { transition: 'close-at-once', reason: 'deces', closingReason: 'death' } as const;
      expect(made(current, request).case).toMatchObject({ stage: 'closed', closingReason: 'death', closedAt: now });
    }
  });
});
