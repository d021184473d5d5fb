import { describe, expect, it } from 'vitest';
import { documentNames, dueDocuments, mayFile } from '../../../../shared/domain/assessment/due-documents.ts';

const clock = (rule: string, strictDue: string, state = 'open') => ({
  rule,
  state,
  eventAt: '2026-11-20T08:00:00.000Z',
  strictDue,
});

const namesOf = (due: ReturnType<typeof dueDocuments>) => due.map(({ name, clock: by }) => [name, by?.rule ?? null]);

describe('what a case waits for', () => {
  it('is what its clocks ask for, the soonest first', () => {
    const clocks = [clock('D28', '2026-11-23T08:00:00.000Z'), clock('D7', '2026-11-21T08:00:00.000Z')];
    expect(namesOf(dueDocuments('initial-assessment', clocks, []))).toEqual([
      ['initial-assessment', 'D7'],
      ['family-risk', 'D28'],
      ['home-visit', 'D28'],
    ]);
  });

  it('stays owed when the term has passed or the clock is paused, not when it was met', () => {
    const due = '2026-11-21T08:00:00.000Z';
    const states = (state: string) => dueDocuments('open', [clock('D8', due, state)], []).length;
    expect(['open', 'breached', 'paused', 'met', 'cancelled'].map(states)).toEqual([1, 1, 1, 0, 0]);
  });

  it('is no longer what was written since the clock started', () => {
    const clocks = [clock('D28', '2026-11-23T08:00:00.000Z')];
    const visitAt = (at: string) => dueDocuments('open', clocks, [{ name: 'home-visit', at }]);
    expect(namesOf(visitAt('2026-11-20T08:00:00.000Z'))).toEqual([['family-risk', 'D28']]);
    expect(visitAt('2026-11-20T07:59:59.999Z')).toHaveLength(2);
  });

  it('is a detailed assessment in its stage, once, though no clock asks for it', () => {
    expect(namesOf(dueDocuments('detailed-assessment', [], []))).toEqual([['detailed-assessment', null]]);
    const written = [{ name: 'detailed-assessment', at: '2026-11-20T08:00:00.000Z' }] as const;
    expect(dueDocuments('detailed-assessment', [], written)).toEqual([]);
    expect(dueDocuments('monitoring', [], [])).toEqual([]);
  });

  it('can be filed where the step it brings with it is possible', () => {
    const inStage = (stage: Parameters<typeof mayFile>[1]) => documentNames.filter((name) => !mayFile(name, stage));
    expect(inStage('open')).toEqual(['initial-assessment']);
    expect(inStage('initial-assessment')).toEqual([]);
    expect(inStage('closed')).toEqual(['initial-assessment', 'assessment-report']);
  });
});
