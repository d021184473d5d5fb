import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyBook, type ContactBook } from '../../../../shared/domain/contact/contact-book.ts';
import { type Rota } from '../../../../shared/domain/rota/rota.ts';
import { simulate } from '../../../../shared/domain/simulation/simulate.ts';
import { type Act, type SimulatedStep, type Supposed } from '../../../../shared/domain/simulation/simulation.ts';
import { instantOfMoment } from '../../../../shared/domain/simulation/when.ts';
import { aPolicy, levelFor, someRota, someSettings } from '../../../support/builders/county.ts';
import { after, at, hour, minute, monday } from '../../../support/builders/time.ts';
import { somePolicies, someRotas } from '../../../support/escalation/arbitraries.ts';
import { nextPlace, pagedAt, placeOf } from '../../../support/escalation/oracle.ts';

const supposed = (extra: Partial<Supposed> = {}): Supposed => ({
  urgency: 'urgent',
  policy: aPolicy(),
  settings: someSettings(),
  rota: someRota(),
  books: [],
  at: monday,
  acts: [],
  unreachable: [],
  ...extra,
});

const said = ({ at: when, what, asked, by }: SimulatedStep): string =>
  `${String((Date.parse(when) - Date.parse(monday)) / minute)} ${what} ${by?.staffId ?? asked.map(({ staffId }) => staffId).join('+')}`;

describe('nobody answers', () => {
  it('goes through every round, then asks the last resort on and on', () => {
    const { steps, ending } = simulate(supposed());
    expect(steps.map(said)).toEqual([
      '0 asked ana',
      '5 asked bogdan',
      '10 asked ana',
      '15 asked bogdan',
      '20 asked carmen+dan',
      '30 asked carmen+dan',
    ]);
    expect(ending).toEqual({ kind: 'goes-on', at: after(monday, 30 * minute), every: { minutes: 10 } });
  });

  it('agrees with an escalation worked out by hand, at every step', () => {
    fc.assert(
      fc.property(somePolicies, someRotas, fc.integer({ min: 0, max: 48 }), (policy, rota: Rota, hours) => {
        const start = after(monday, hours * hour);
        const { steps } = simulate(supposed({ policy, rota, at: start }));
        const facts = { policy, declines: [], acceptances: [] };
        let place: string | null = null;
        let due = start;
        for (const step of steps) {
          expect(step.at).toBe(due);
          const next = nextPlace(facts, place, rota, step.at);
          expect(step.what).toBe(next === null ? 'nobody-reachable' : 'asked');
          if (next !== null) {
            expect(placeOf(step.position)).toBe(next);
            expect(step.asked.map(({ staffId }) => staffId)).toEqual(pagedAt(facts, next, rota, step.at));
          }
          place = next ?? 'last resort';
          due = step.until ?? due;
        }
        expect(steps.length).toBeGreaterThan(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('somebody acts', () => {
  it.each<[string, Act[], string[]]>([
    ['the first answers', [{ nth: 1, does: 'answers', after: { minutes: 3 } }], ['0 asked ana', '3 answered ana']],
    [
      'the first declines, the second answers',
      [
        { nth: 1, does: 'declines', after: { minutes: 1 } },
        { nth: 2, does: 'answers', after: { minutes: 2 } },
      ],
      ['0 asked ana', '1 declined ana', '1 asked bogdan', '3 answered bogdan'],
    ],
    [
      'the first answers late, while the second is asked',
      [{ nth: 1, does: 'answers', after: { minutes: 7 } }],
      ['0 asked ana', '5 asked bogdan', '7 answered ana'],
    ],
    [
      'at the very end of the time it still counts',
      [{ nth: 1, does: 'answers', after: { minutes: 5 } }],
      ['0 asked ana', '5 answered ana'],
    ],
  ])('%s', (_, acts, steps) => {
    expect(simulate(supposed({ acts })).steps.map(said)).toEqual(steps);
  });

  it('tells when the first contact is due, and which acts never came', () => {
    const policy = aPolicy({ firstContactWithin: { minutes: 60 } });
    const acts: Act[] = [
      { nth: 1, does: 'answers', after: { minutes: 2 } },
      { nth: 3, does: 'answers', after: { minutes: 1 } },
    ];
    const { ending, unused } = simulate(supposed({ policy, acts }));
    expect(ending).toEqual({
      kind: 'answered',
      at: after(monday, 2 * minute),
      by: { staffId: 'ana', name: 'Numele ana' },
      contactBy: after(monday, 62 * minute),
    });
    expect(unused).toEqual([1]);
  });

  it('asks for the second of a pair', () => {
    const policy = aPolicy({
      levels: [levelFor('first', { acknowledgements: 2, targets: [{ kind: 'role', role: 'case-worker' }] })],
      rounds: 1,
    });
    const { steps, ending } = simulate(
      supposed({
        policy,
        acts: [
          { nth: 1, does: 'answers', after: { minutes: 1 } },
          { nth: 2, does: 'answers', after: { minutes: 2 } },
        ],
      }),
    );
    expect(steps.map(said)).toEqual(['0 asked ana+bogdan', '1 one-of-two ana', '2 answered bogdan']);
    expect(ending.kind).toBe('answered');
  });

  it('always ends with whoever answers, whatever policy and rota', () => {
    fc.assert(
      fc.property(somePolicies, someRotas, fc.integer({ min: 1, max: 20 }), (policy, rota, minutes) => {
        const plain = { ...policy, levels: policy.levels.map(({ acknowledgements: _, ...level }) => level) };
        const { acknowledgements: _, ...lastResort } = policy.lastResort;
        const acts: Act[] = [{ nth: 1, does: 'answers', after: { minutes } }];
        const { steps, ending, unused } = simulate(supposed({ policy: { ...plain, lastResort }, rota, acts }));
        const first = steps.find(({ what }) => what === 'asked');
        expect(ending.kind === 'answered').toBe(first !== undefined);
        expect(unused).toEqual(first === undefined ? [0] : []);
        if (first !== undefined) expect(ending.at).toBe(after(first.at, minutes * minute));
      }),
    );
  });
});

describe('holes', () => {
  it('are people whom no message reaches: the next level is asked at once', () => {
    const { steps } = simulate(supposed({ unreachable: ['ana'] }));
    expect(steps.slice(0, 2).map(said)).toEqual(['0 asked ana', '0 asked bogdan']);
    expect(steps[0]?.asked[0]?.unreached).toBe(true);
  });

  it('are levels that were gone over, and why', () => {
    const rota = someRota({
      overrides: [{ layer: 'first', from: monday, until: after(monday, hour), staffIds: ['plecat'], reason: 'x' }],
    });
    const { steps } = simulate(supposed({ rota }));
    expect(steps[0]).toMatchObject({
      asked: [{ staffId: 'bogdan', because: [{ kind: 'layer', layer: 'second', by: 'schedule' }] }],
      passed: [
        {
          position: { kind: 'level', round: 1, level: 0 },
          missing: [
            { staffId: 'plecat', absence: 'unknown', because: [{ kind: 'layer', layer: 'first', by: 'override' }] },
          ],
        },
      ],
    });
  });

  it('are layers that name nobody, and a county where nobody can be reached', () => {
    const rota = someRota({ layers: [{ layer: 'first' }, { layer: 'second' }], staff: [] });
    const { steps, ending } = simulate(supposed({ rota }));
    expect(steps[0]?.passed[0]?.emptyLayers).toEqual(['first']);
    expect(ending).toMatchObject({ kind: 'unreachable', every: { minutes: 2 } });
  });

  it('are quiet hours, but not when life is in danger', () => {
    const book: ContactBook = { ...emptyBook('ana'), quietHours: { from: '00:00', to: '23:59' } };
    const policy = aPolicy({ levels: [levelFor('first', { fallback: [] }), levelFor('second')] });
    const quiet = simulate(supposed({ books: [book], policy }));
    expect(quiet.steps[0]?.passed[0]?.missing[0]?.absence).toBe('quiet-hours');
    const grave = simulate(supposed({ urgency: 'immediate', books: [book], policy }));
    expect(grave.steps[0]?.asked[0]).toMatchObject({ staffId: 'ana', isQuiet: true });
  });
});

describe('the moment it begins', () => {
  it.each([
    [{ kind: 'night', night: 'easter' } as const, '2027-05-02T02:00+03:00'],
    [{ kind: 'night', night: 'tonight' } as const, '2026-11-24T02:00+02:00'],
    [{ kind: 'night', night: 'holiday' } as const, '2026-11-30T02:00+02:00'],
    [{ kind: 'now' } as const, '2026-11-23T10:00+02:00'],
  ])('%j is on the clocks of Romania', (asked, when) => {
    expect(instantOfMoment(asked, monday)).toBe(at(when));
  });

  it('is the next Easter once this one’s night has begun', () => {
    const begun = at('2027-05-02T02:30+03:00');
    expect(instantOfMoment({ kind: 'night', night: 'easter' }, begun)).toBe(at('2028-04-16T02:00+03:00'));
  });
});
