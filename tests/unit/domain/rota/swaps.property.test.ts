import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { makeOverride } from '../../../../shared/domain/rota/decide/override.ts';
import { approveSwap, offerSwap, takeSwap } from '../../../../shared/domain/rota/decide/swap.ts';
import { newOverrideId, newSwapId } from '../../../../shared/domain/rota/ids.ts';
import { after, hour, monday } from '../../../support/builders/time.ts';
import { aRota, rotaWorld } from '../../../support/rota/world.ts';

const people = ['ana', 'bogdan', 'elena', 'florin', 'carmen'] as const;
const layers = ['first', 'mobile-team'] as const;
const rotation = { every: { hours: 12 }, handOff: '08:00', startsOn: '2026-11-01' };
const plan = aRota({
  layers: [
    { layer: 'first', rotations: [{ ...rotation, order: [['ana'], ['bogdan']] }] },
    {
      layer: 'mobile-team',
      people: 2,
      rotations: [
        {
          ...rotation,
          order: [
            ['elena', 'florin'],
            ['carmen', 'elena'],
          ],
        },
      ],
    },
  ],
});
const hours = Array.from({ length: 72 }, (_, index) => after(monday, index * hour));

const step = fc.record({
  layer: fc.constantFrom(...layers),
  from: fc.integer({ min: 0, max: 60 }),
  length: fc.integer({ min: 1, max: 24 }),
  one: fc.constantFrom(...people),
  other: fc.constantFrom(...people),
  by: fc.constantFrom('override', 'swap'),
});

describe('any swaps and overrides, one after the other', () => {
  it('put exactly the taker in the place of the giver, leave no gap, and change nothing else', () => {
    const approved = { count: 0 };
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const world = rotaWorld(plan);
        for (const [index, { layer, from, length, one, other, by }] of steps.entries()) {
          const times = { from: after(monday, from * hour), until: after(monday, (from + length) * hour) };
          const before = new Map(layers.map((of) => [of, hours.map((at) => world.onCall(of, at))]));
          const file = world.state.file;
          const asked = { by: one, key: String(index) };
          const id = newSwapId(asked, sha256);
          const attempt = () => {
            if (by === 'override')
              return world.done(
                'carmen',
                makeOverride(newOverrideId(asked, sha256), { layer, ...times, staffIds: [one], reason: 'x' }),
              );
            world.done(one, offerSwap(id, { layer, ...times, to: other, reason: 'x' }));
            world.done(other, takeSwap(id));
            return world.done('radu', approveSwap(id));
          };
          try {
            attempt();
          } catch (refusal) {
            expect(String(refusal)).toContain('was refused');
            world.state.file = file;
            continue;
          }
          approved.count += by === 'swap' ? 1 : 0;
          for (const of of layers)
            for (const [at, when] of hours.entries()) {
              const was = before.get(of)?.[at] ?? '';
              const inside = of === layer && times.from <= when && when < times.until;
              const place =
                by === 'override'
                  ? one
                  : was
                      .split(',')
                      .map((who) => (who === one ? other : who))
                      .join();
              expect(world.onCall(of, when)).toBe(inside ? place : was);
            }
        }
      }),
      { numRuns: 150 },
    );
    expect(approved.count).toBeGreaterThan(0);
  });
});
