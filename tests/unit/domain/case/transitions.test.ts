import { describe, expect, it } from 'vitest';
import { stages } from '../../../../shared/domain/case/case.ts';
import { legalFrom, transitionNames, transitionOf, transitions } from '../../../../shared/domain/case/transitions.ts';
import { loadCountyPack, countyCodes } from '../../../../infra/counties/load-county-pack.ts';
import { expectedStep, expectedSteps } from './expected-table.ts';

const arrows: Record<string, string> = { same: '=', resumes: '<' };

describe('the table of transitions', () => {
  it('has the steps the county told, and no other', () => {
    expect(Object.keys(transitions)).toEqual(expectedSteps.map(({ name }) => name));
    expect(transitionNames).toEqual(Object.keys(transitions));
  });

  it.each([...transitionNames])(
    'says of %s from where, by whom, on what it rests and which clocks it moves',
    (name) => {
      const {
        from,
        to,
        by,
        needs,
        meets,
        starts,
        cancels = [],
        cancelsRest = false,
        repeats = false,
        recounts = false,
      } = transitionOf(name);
      expect({
        name,
        from: [...from].toSorted(),
        to: arrows[to] ?? to,
        by: [...by],
        needs: [...needs],
        meets: [...meets],
        starts: [...starts],
        cancels: [...cancels],
        cancelsRest,
        repeats,
        recounts,
      }).toEqual({ ...expectedStep(name), from: expectedStep(name).from.toSorted() });
    },
  );

  it('names no clock that the counties have no rule for', () => {
    const used = new Set(
      transitionNames.map(transitionOf).flatMap(({ meets, starts, cancels = [] }) => [...meets, ...starts, ...cancels]),
    );
    for (const code of countyCodes()) {
      const rules = loadCountyPack(code).settings.deadlineRules.map(({ rule }) => rule);
      expect(
        [...used].filter((rule) => !rules.includes(rule)),
        code,
      ).toEqual([]);
    }
  });

  it('starts no clock that nothing meets', () => {
    const rows = transitionNames.map(transitionOf);
    const started = new Set(rows.flatMap(({ starts }) => starts));
    const met = new Set(rows.flatMap(({ meets }) => meets));
    expect([...started].filter((rule) => !met.has(rule))).toEqual([]);
  });
});

describe('what may be done', () => {
  it.each([...stages])('leads on from %s for somebody: no stage is a dead end', (stage) => {
    const leaving = legalFrom(stage, ['case-worker', 'supervisor', 'director']).filter(
      (name) => transitionOf(name).to !== 'same',
    );
    expect(leaving).not.toEqual([]);
  });

  it('is more for a director than for a supervisor, and for them than for a case worker', () => {
    for (const stage of stages) {
      const [worker, supervisor, director] = [
        legalFrom(stage, ['case-worker']),
        legalFrom(stage, ['supervisor']),
        legalFrom(stage, ['director']),
      ];
      expect(supervisor).toEqual(expect.arrayContaining(worker));
      expect(director).toEqual(expect.arrayContaining(supervisor));
      expect(legalFrom(stage, ['admin'])).toEqual([]);
    }
  });

  it('is emergency protection from every stage of an open case', () => {
    const from = stages.filter((stage) => legalFrom(stage, ['director']).includes('place-in-emergency'));
    expect(from).toHaveLength(stages.length - 3);
    expect(from).not.toContain('closed');
  });

  it('is only to reopen a closed case', () => {
    expect(legalFrom('closed', ['case-worker', 'supervisor', 'director'])).toEqual(['reopen']);
  });
});
