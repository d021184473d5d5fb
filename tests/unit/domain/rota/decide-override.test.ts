import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import {
  makeOverride,
  makeSchedule,
  removeOverride,
  removeSchedule,
} from '../../../../shared/domain/rota/decide/override.ts';
import { newOverrideId, newScheduleId } from '../../../../shared/domain/rota/ids.ts';
import { schedule } from '../../../../shared/domain/rota/schedule.ts';
import { slot } from '../../../support/builders/county.ts';
import { after, hour, monday } from '../../../support/builders/time.ts';
import { aRota, kindsOf, rotaWorld, withPair } from '../../../support/rota/world.ts';

const idOf = (key: string) => newOverrideId({ by: 'carmen', key }, sha256);
const scheduleIdOf = (key: string) => newScheduleId({ by: 'carmen', key }, sha256);
const times = { from: after(monday, hour), until: after(monday, 3 * hour) };
const put = (staffIds: string[], extra: object = {}, key = 'one') =>
  makeOverride(idOf(key), { layer: 'first', ...times, reason: 'boală', staffIds, ...extra });
const instead = schedule.parse({ slots: [slot(['elena'])] });
const summer = (extra: object = {}) =>
  makeSchedule(scheduleIdOf('one'), { layer: 'first', ...times, reason: 'vara', instead, ...extra });

describe('an override', () => {
  it('puts somebody else on call for its time, with who made it, when and why', () => {
    const world = rotaWorld();
    const { change, findings } = world.done('carmen', put(['elena']));
    expect(world.onCall('first', times.from)).toBe('elena');
    expect(world.onCall('first', times.until)).toBe('ana');
    expect(findings).toEqual([]);
    expect(change).toEqual({
      what: 'override-made',
      about: idOf('one'),
      layer: 'first',
      ...times,
      why: 'boală',
    });
    expect(world.state.file.live.overrides[0]?.made).toMatchObject({ by: 'carmen', at: monday });
  });

  it('never changes the past: it begins now', () => {
    const world = rotaWorld();
    world.state.now = after(times.from, 1);
    world.done('carmen', put(['elena']));
    expect(world.onCall('first', times.from)).toBe('ana');
    expect(world.onCall('first', world.state.now)).toBe('elena');
  });

  it.each([
    ['over already', times.until, {}, 'in-the-past'],
    ['that ends before it begins', monday, { until: times.from }, 'ends-before-start'],
    ['of a layer there is none of', monday, { layer: 'third' }, 'layer-unknown'],
    ['of a stranger', monday, { staffIds: ['ana', 'strain'] }, 'staff-unknown'],
    ['of somebody who left', monday, { staffIds: ['plecat'] }, 'staff-unknown'],
    ['of somebody who cannot be reached', monday, { staffIds: ['gina'] }, 'unreachable'],
    ['of somebody who has another layer then', monday, { staffIds: ['bogdan'] }, 'double-booking'],
    ['of nobody', monday, { staffIds: [] }, 'gap'],
  ])('%s is refused', (_, now, extra, because) => {
    const world = rotaWorld();
    world.state.now = now;
    expect(kindsOf(world.refused('carmen', put(['elena'], extra)))).toEqual([because]);
  });

  it('that overlaps another one is refused with the hours', () => {
    const world = rotaWorld();
    world.done('carmen', put(['elena']));
    const later = { from: after(monday, 2 * hour), until: after(monday, 5 * hour) };
    const refusal = world.refused('radu', put(['florin'], later, 'two'));
    expect(refusal).toMatchObject({
      code: 'rota-refused',
      findings: [
        {
          kind: 'overrides-overlap',
          layers: ['first'],
          hits: [{ from: later.from, until: times.until, holidays: [] }],
        },
      ],
    });
  });

  it('of one person for a pair that had nobody is better than nothing; of one for a whole pair is refused', () => {
    const empty = rotaWorld(aRota({ layers: [{ layer: 'mobile-team', people: 2 }] }));
    expect(empty.done('carmen', put(['elena'], { layer: 'mobile-team' })).findings).toEqual([]);
    const whole = rotaWorld(aRota(withPair));
    expect(kindsOf(whole.refused('carmen', put(['elena'], { layer: 'mobile-team' })))).toEqual(['pair-incomplete']);
  });

  it('is removed with a reason: it held until then', () => {
    const world = rotaWorld();
    world.done('carmen', put(['elena']));
    world.state.now = after(monday, 2 * hour);
    const { change } = world.done('radu', removeOverride(idOf('one'), 'Ana s-a întors'));
    expect(change).toMatchObject({ what: 'override-removed', why: 'Ana s-a întors' });
    expect(world.onCall('first', after(world.state.now, -1))).toBe('elena');
    expect(world.onCall('first', world.state.now)).toBe('ana');
    expect(kindsOf(world.refused('radu', removeOverride(idOf('one'), 'iar')))).toEqual(['rota-step-illegal']);
    expect(kindsOf(world.refused('radu', removeOverride(idOf('other'), 'iar')))).toEqual(['entry-unknown']);
  });

  it('removed makes its place free, and tells of the gap it leaves', () => {
    const world = rotaWorld(aRota({ layers: [{ layer: 'first' }] }));
    world.done('carmen', put(['elena']));
    const { findings } = world.done('carmen', removeOverride(idOf('one'), 'greșit'));
    expect(findings).toMatchObject([{ kind: 'gap', hits: [times] }]);
    world.done('carmen', put(['florin'], {}, 'two'));
    expect(world.onCall('first', times.from)).toBe('florin');
  });
});

describe('a temporary schedule', () => {
  it('replaces the schedule of a layer for its time, until it is removed', () => {
    const world = rotaWorld();
    expect(world.done('carmen', summer()).change.what).toBe('schedule-made');
    expect(world.onCall('first', times.from)).toBe('elena');
    world.state.now = after(monday, 2 * hour);
    expect(world.done('radu', removeSchedule(scheduleIdOf('one'), 'gata')).change.what).toBe('schedule-removed');
    expect(world.onCall('first', world.state.now)).toBe('ana');
    expect(kindsOf(world.refused('radu', removeSchedule(scheduleIdOf('one'), 'iar')))).toEqual(['rota-step-illegal']);
    expect(kindsOf(world.refused('radu', removeSchedule(scheduleIdOf('none'), 'iar')))).toEqual(['entry-unknown']);
  });

  it('is refused with strangers, holes, no layer and no time', () => {
    const world = rotaWorld();
    const holes = schedule.parse({ slots: [slot(['elena'], { from: '08:00', to: '10:30' })] });
    expect(kindsOf(world.refused('carmen', summer({ instead: holes })))).toEqual(['gap']);
    const strangers = schedule.parse({ slots: [slot(['strain'])] });
    expect(kindsOf(world.refused('carmen', summer({ instead: strangers })))).toEqual(['staff-unknown']);
    expect(kindsOf(world.refused('carmen', summer({ layer: 'third' })))).toEqual(['layer-unknown']);
    expect(kindsOf(world.refused('carmen', summer({ until: times.from })))).toEqual(['ends-before-start']);
  });
});
