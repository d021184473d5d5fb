import { describe, expect, it } from 'vitest';
import { publish } from '../../../../shared/domain/rota/decide/publish.ts';
import { layer } from '../../../../shared/domain/rota/rota.ts';
import { slot } from '../../../support/builders/county.ts';
import { after, hour, monday } from '../../../support/builders/time.ts';
import { aRota, kindsOf, rotaWorld } from '../../../support/rota/world.ts';

const rotation = { every: { days: 1 }, handOff: '08:00', startsOn: '2026-11-01' };
const layerOf = (order: string[][], extra: object = {}) =>
  layer.parse({ layer: 'first', rotations: [{ ...rotation, order }], ...extra });
const publishing = (...layers: ReturnType<typeof layerOf>[]) => publish(layers, 'grafic nou', []);

describe('publishing', () => {
  it('replaces the layers and leaves what was entered', () => {
    const world = rotaWorld();
    const { change, live } = world.done('carmen', publishing(layerOf([['elena'], ['florin']])));
    expect(change).toMatchObject({ what: 'published', about: null, why: 'grafic nou' });
    expect(live).toEqual({ overrides: [], temporarySchedules: [], leave: [], swaps: [] });
    expect(world.onCall('first', monday)).toBe('elena');
    expect(world.onCall('first', after(monday, 24 * hour))).toBe('florin');
  });

  it.each([
    [
      'a gap',
      publishing(layerOf([['elena']], { rotations: [{ ...rotation, endsOn: '2027-03-01', order: [['elena']] }] })),
      ['gap'],
    ],
    ['somebody who cannot be reached', publishing(layerOf([['gina']])), ['unreachable']],
    ['half a pair', publishing(layerOf([['elena']], { people: 2 })), ['pair-incomplete']],
    ['a stranger', publishing(layerOf([['strain']])), ['gap', 'unknown-person']],
    [
      'one person twice',
      publishing(layerOf([['elena']]), layerOf([['elena']], { layer: 'second' })),
      ['double-booking'],
    ],
    [
      'a skill nobody has',
      publishing(layerOf([['elena']], { skills: [{ skill: 'drives', people: 1 }] })),
      ['skill-missing'],
    ],
  ])('%s is refused', (_, decide, kinds) => {
    expect(kindsOf(rotaWorld().refused('carmen', decide))).toEqual(kinds);
  });

  it('says from when there would be nobody, to the minute', () => {
    const rotations = [{ ...rotation, endsOn: '2027-03-01', order: [['elena']] }];
    expect(rotaWorld().refused('carmen', publishing(layerOf([['elena']], { rotations })))).toMatchObject({
      findings: [{ kind: 'gap', hits: [{ from: '2027-03-01T06:00:00.000Z' }] }],
    });
  });

  it('is refused without a layer that alerts go to', () => {
    const refusal = rotaWorld().refused('carmen', publish([layerOf([['elena']])], 'nou', ['first', 'second']));
    expect(refusal).toEqual({ code: 'layers-needed', layers: ['second'] });
  });

  it('is refused for what an override brings with it, too', () => {
    const override = { layer: 'third', from: monday, until: after(monday, hour), staffIds: ['elena'], reason: 'vechi' };
    const world = rotaWorld(aRota({ layers: [{ layer: 'third', slots: [slot(['ana'])] }], overrides: [override] }));
    expect(kindsOf(world.refused('carmen', publishing(layerOf([['florin']]))))).toEqual(['unknown-layer']);
  });
});
