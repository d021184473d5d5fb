import { describe, expect, it } from 'vitest';
import { type PlanRequest } from '../../../shared/domain/plan/decide-plan.ts';
import { transitionNames } from '../../../shared/domain/case/transitions.ts';
import { afterStep } from '../../../web/src/cases/file/after-step.ts';
import { possibleWith } from '../../../web/src/cases/file/clock-choices.ts';
import { kindOf, wordsOf } from '../../../web/src/cases/file/history-words.ts';
import { readLocal } from '../../../web/src/cases/file/read-local.ts';
import { whyWords } from '../../../web/src/cases/file/why-words.ts';
import { choose, readChoice } from '../../../web/src/cases/work-list/choose.ts';
import { clockOf, listItem, viewOf } from './case-views.ts';

const now = Date.parse('2026-11-23T08:00:00.000Z');

describe('what is shown while a step is recorded', () => {
  it('is the stage it leads to and whoever gets the case', () => {
    const bogdan = { staffId: 'bogdan', name: 'Bogdan' };
    expect(afterStep(viewOf(), 'assign', bogdan)).toMatchObject({ stage: 'open', assignedTo: bogdan });
    expect(afterStep(viewOf(), 'start-initial-assessment', null)).toMatchObject({ stage: 'initial-assessment' });
  });

  it('is the case as it was where only the API knows what comes', () => {
    for (const step of transitionNames.filter((name) => name === 'end-emergency' || name === 'record-life-event'))
      expect(afterStep(viewOf(), step, null)).toEqual(viewOf());
  });
});

describe('what was done', () => {
  /** Every step of a plan, as the history names it; the approval is a step of the case as well. */
  const planSteps: Record<PlanRequest['step'], string> = {
    'add-item': 'plan.add-item',
    'remove-item': 'plan.remove-item',
    propose: 'plan.propose',
    return: 'plan.return',
    approve: 'plan.approved',
    're-evaluate': 'plan.re-evaluate',
    end: 'plan.end',
  };

  it.each(Object.values(planSteps))('%s has its words, among the documents', (what) => {
    expect(wordsOf((key) => `[${key}]`, what)).toBe(`[event.${what}]`);
    expect(kindOf(what)).toBe('record');
  });
});

describe('why something was done', () => {
  const t = (key: string) => `[${key}]`;

  it.each([
    ['close', 'no-risk-found', '[closing.no-risk-found]'],
    ['record-life-event', 'moved-domicile', '[life.moved-domicile]'],
    ['request.withdrawn', 'case-closed', '[because.case-closed]'],
    ['deadline.cancelled', 'close-at-once', '[step.close-at-once]'],
    ['case-opened', 'R03', '[because.rule]'],
    ['note', 'A sunat mama.', 'A sunat mama.'],
    ['take', null, null],
  ])('of %s is told in words, and what a person wrote as they wrote it', (what, why, words) => {
    expect(whyWords(t, { what, why })).toBe(words);
  });
});

describe('what can be done with a clock', () => {
  const pauseReasons = [{ reason: 'family-not-found', label: 'Familia nu a fost găsită' }];

  it.each([
    ['that runs', clockOf('open'), ['correct-event', 'adopt-rule']],
    ['whose rule allows a pause', clockOf('open', { pauseReasons }), ['pause', 'correct-event', 'adopt-rule']],
    ['that is overdue', clockOf('breached', { pauseReasons }), ['correct-event', 'adopt-rule']],
    ['that is paused', clockOf('paused', { pauseReasons }), ['resume', 'correct-event', 'adopt-rule']],
    ['that was met', clockOf('met', { pauseReasons }), []],
    ['that was cancelled', clockOf('cancelled'), []],
  ])('%s', (_, clock, actions) => {
    expect(possibleWith(clock)).toEqual(actions);
  });

  it('a breach can be explained, also once the clock was met', () => {
    const breach = {
      article: null,
      recordedAt: '2026-11-23T08:00:00.000Z',
      strictDue: '2026-11-23T08:00:00.000Z',
      explanations: [],
    };
    expect(possibleWith(clockOf('met', { breach }))).toEqual(['explain']);
  });
});

describe('the work list', () => {
  const mine = listItem({ caseId: 'C1', assignedTo: { staffId: 'ana', name: 'Ana' } });
  const late = listItem({ caseId: 'C2', due: '2026-11-23T07:59:00.000Z' });
  const today = listItem({ caseId: 'C3', due: '2026-11-24T07:00:00.000Z', urgency: 'urgent' });
  const closed = listItem({ caseId: 'C4', stage: 'closed' });
  const all = [mine, late, today, closed];
  const idsOf = (query: string) =>
    choose(all, readChoice(new URLSearchParams(query)), 'ana', now).map(({ caseId }) => caseId);

  it.each([
    ['', ['C1', 'C2', 'C3']],
    ['whose=mine', ['C1']],
    ['whose=nobody', ['C2', 'C3']],
    ['clock=overdue', ['C2']],
    ['clock=soon', ['C3']],
    ['clock=none', ['C1']],
    ['stage=closed', ['C4']],
    ['urgency=urgent', ['C3']],
    ['urgency=nonsense&whose=x&clock=y&stage=z', ['C1', 'C2', 'C3']],
  ])('narrowed by %j', (query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });
});

describe('a field for date and time', () => {
  it('is read on the wall clock of Romania', () => {
    expect(readLocal('2026-11-23T10:00')).toBe('2026-11-23T08:00:00.000Z');
    expect(readLocal('2026-07-01T10:00')).toBe('2026-07-01T07:00:00.000Z');
  });

  it.each(['', '2026-11-23', '2026-13-40T10:00', 'mâine'])('says nothing as %j', (written) => {
    expect(readLocal(written)).toBeNull();
  });
});

describe('a line of the history', () => {
  it('is about what it says, and about a step where nobody knows better', () => {
    expect(['deadline.met', 'request.sent', 'note', 'plan.approved', 'take', 'altceva'].map(kindOf)).toEqual([
      'clock',
      'request',
      'note',
      'record',
      'step',
      'step',
    ]);
  });
});
