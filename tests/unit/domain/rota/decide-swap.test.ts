import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { requestLeave } from '../../../../shared/domain/rota/decide/leave.ts';
import { makeOverride } from '../../../../shared/domain/rota/decide/override.ts';
import {
  approveSwap,
  declineSwap,
  offerSwap,
  takeBackSwap,
  takeSwap,
} from '../../../../shared/domain/rota/decide/swap.ts';
import { newLeaveId, newOverrideId, newSwapId } from '../../../../shared/domain/rota/ids.ts';
import { slot } from '../../../support/builders/county.ts';
import { after, at, hour, monday } from '../../../support/builders/time.ts';
import { aRota, kindsOf, rotaWorld, withPair } from '../../../support/rota/world.ts';

const id = newSwapId({ by: 'ana', key: 'one' }, sha256);
const times = { from: after(monday, hour), until: after(monday, 3 * hour) };
const offer = (extra: object = {}, swap = id) =>
  offerSwap(swap, { layer: 'first', ...times, to: null, reason: 'examen', ...extra });
const stateOf = (world: ReturnType<typeof rotaWorld>) => world.state.file.live.swaps[0]?.state;

describe('a swap', () => {
  it('is offered, taken, approved; only then has the other one the shift', () => {
    const world = rotaWorld();
    expect(world.done('ana', offer()).change).toMatchObject({ what: 'swap-offered', about: id, why: 'examen' });
    world.done('elena', takeSwap(id));
    expect(world.onCall('first', times.from)).toBe('ana');
    expect(world.done('carmen', approveSwap(id)).change.what).toBe('swap-approved');
    expect(world.onCall('first', times.from)).toBe('elena');
    expect(world.onCall('first', times.until)).toBe('ana');
    const [override] = world.state.file.live.overrides;
    expect(override).toMatchObject({
      ...times,
      staffIds: ['elena'],
      reason: 'examen',
      made: { by: 'carmen', swapId: id },
    });
    expect(world.state.file.live.swaps[0]).toMatchObject({ overrideIds: [override?.made?.overrideId] });
  });

  it('keeps the colleague of a pair, and becomes an override for each stretch with another colleague', () => {
    const changing = {
      layers: [
        {
          layer: 'mobile-team',
          people: 2,
          slots: [slot(['ana'])],
          rotations: [
            { every: { hours: 1 }, handOff: '08:00', startsOn: '2026-11-23', order: [['bogdan'], ['florin']] },
          ],
        },
      ],
    };
    for (const [plan, stretches] of [
      [withPair, 1],
      [changing, 2],
    ] as const) {
      const world = rotaWorld(aRota(plan));
      world.done('ana', offer({ layer: 'mobile-team' }));
      world.done('elena', takeSwap(id));
      world.done('carmen', approveSwap(id));
      expect(world.state.file.live.overrides).toHaveLength(stretches);
      expect(world.onCall('mobile-team', times.from)).toMatch(/^elena,(bogdan|florin)$/);
    }
  });

  it('is of a shift one has, all of it, and offered once', () => {
    const world = rotaWorld();
    expect(kindsOf(world.refused('elena', offer()))).toEqual(['not-on-call']);
    const ends = { from: at('2026-11-27T00:00Z'), until: at('2026-11-30T00:00Z') };
    const weekdays = rotaWorld(
      aRota({ layers: [{ layer: 'first', slots: [slot(['ana'], { days: [1, 2, 3, 4, 5] })] }] }),
    );
    expect(kindsOf(weekdays.refused('ana', offer(ends)))).toEqual(['not-on-call']);
    world.done('ana', offer());
    expect(kindsOf(world.refused('ana', offer({}, newSwapId({ by: 'ana', key: 'two' }, sha256))))).toEqual([
      'already-recorded',
    ]);
  });

  it.each([
    ['to oneself', { to: 'ana' }, 'staff-unknown'],
    ['to somebody who left', { to: 'plecat' }, 'staff-unknown'],
    ['of a layer there is none of', { layer: 'third' }, 'layer-unknown'],
    ['that ends before it begins', { until: times.from }, 'ends-before-start'],
    ['in the past', { from: after(monday, -2 * hour), until: after(monday, -hour) }, 'in-the-past'],
  ])('%s is refused', (_, extra, because) => {
    expect(kindsOf(rotaWorld().refused('ana', offer(extra)))).toEqual([because]);
  });

  it('is taken by the one it was offered to, and never by the giver', () => {
    const world = rotaWorld();
    world.done('ana', offer({ to: 'elena' }));
    expect(kindsOf(world.refused('ana', takeSwap(id)))).toEqual(['not-allowed']);
    expect(kindsOf(world.refused('florin', takeSwap(id)))).toEqual(['not-allowed']);
    world.done('elena', takeSwap(id));
    expect(kindsOf(world.refused('elena', takeSwap(id)))).toEqual(['rota-step-illegal']);
    expect(kindsOf(world.refused('elena', takeSwap('X0000000000000')))).toEqual(['entry-unknown']);
  });

  it.each([
    ['who has another layer then', 'bogdan', 'double-booking'],
    ['who cannot be reached', 'gina', 'unreachable'],
  ])('cannot be taken by somebody %s', (_, taker, because) => {
    const world = rotaWorld();
    world.done('ana', offer());
    expect(kindsOf(world.refused(taker, takeSwap(id)))).toEqual([because]);
  });

  it('cannot be taken without the skill the layer needs, and never halves a pair', () => {
    const drives = { layer: 'first', skills: [{ skill: 'drives', people: 1 }], slots: [slot(['ana'])] };
    const plan = aRota({ layers: [drives] });
    const staff = plan.staff.map((one) => (one.staffId === 'ana' ? { ...one, skills: ['drives'] } : one));
    const skilled = rotaWorld({ ...plan, staff });
    skilled.done('ana', offer());
    expect(kindsOf(skilled.refused('elena', takeSwap(id)))).toEqual(['skill-missing']);
    const pair = rotaWorld(aRota(withPair));
    pair.done('ana', offer({ layer: 'mobile-team' }));
    expect(kindsOf(pair.refused('bogdan', takeSwap(id)))).toEqual(['pair-incomplete']);
  });

  it('is not approved when it has come to leave a gap: the taker is on leave, the giver no longer has the shift', () => {
    const world = rotaWorld();
    world.done('ana', offer());
    world.done('elena', takeSwap(id));
    const onLeave = world.state.file;
    world.done('carmen', requestLeave(newLeaveId({ by: 'carmen', key: 'l' }, sha256), 'elena', times));
    expect(kindsOf(world.refused('carmen', approveSwap(id)))).toEqual(['gap', 'on-leave']);
    world.state.file = onLeave;
    const overrideId = newOverrideId({ by: 'carmen', key: 'o' }, sha256);
    world.done(
      'carmen',
      makeOverride(overrideId, { layer: 'first', ...times, staffIds: ['florin'], reason: 'altfel' }),
    );
    expect(kindsOf(world.refused('carmen', approveSwap(id)))).toEqual(['not-on-call']);
  });

  it('of a shift that an override gave stands over that override', () => {
    const world = rotaWorld();
    const overrideId = newOverrideId({ by: 'carmen', key: 'o' }, sha256);
    world.done('carmen', makeOverride(overrideId, { layer: 'first', ...times, staffIds: ['florin'], reason: 'boală' }));
    world.done('florin', offer());
    world.done('elena', takeSwap(id));
    world.done('carmen', approveSwap(id));
    expect(world.onCall('first', times.from)).toBe('elena');
    expect(world.state.file.live.overrides[1]?.made?.over).toEqual([overrideId]);
  });

  it('is approved by a supervisor who neither gives nor takes it', () => {
    const world = rotaWorld();
    world.done('ana', offer());
    expect(kindsOf(world.refused('carmen', approveSwap(id)))).toEqual(['rota-step-illegal']);
    world.done('carmen', takeSwap(id));
    expect(kindsOf(world.refused('carmen', approveSwap(id)))).toEqual(['not-allowed']);
    expect(kindsOf(world.refused('elena', approveSwap(id)))).toEqual(['not-allowed']);
    world.done('radu', approveSwap(id));
    expect(kindsOf(world.refused('radu', approveSwap(id)))).toEqual(['rota-step-illegal']);
  });

  it('is taken back by the giver, declined by a supervisor or the colleague it was offered to', () => {
    const back = rotaWorld();
    back.done('ana', offer());
    back.done('elena', takeSwap(id));
    expect(kindsOf(back.refused('elena', takeBackSwap(id)))).toEqual(['not-allowed']);
    back.done('ana', takeBackSwap(id));
    expect(stateOf(back)).toBe('taken-back');
    expect(kindsOf(back.refused('carmen', approveSwap(id)))).toEqual(['rota-step-illegal']);
    expect(kindsOf(back.refused('ana', takeBackSwap(id)))).toEqual(['rota-step-illegal']);
    expect(kindsOf(back.refused('carmen', declineSwap(id, 'nu')))).toEqual(['rota-step-illegal']);

    const declined = rotaWorld();
    declined.done('ana', offer({ to: 'elena' }));
    expect(kindsOf(declined.refused('florin', declineSwap(id, 'nu')))).toEqual(['not-allowed']);
    declined.done('elena', declineSwap(id, 'nu pot'));
    expect(declined.state.file.live.swaps[0]).toMatchObject({
      state: 'declined',
      declined: { by: 'elena', why: 'nu pot' },
    });
    expect(declined.onCall('first', times.from)).toBe('ana');
  });

  it('approved after it began is of what is left', () => {
    const world = rotaWorld();
    world.done('ana', offer());
    world.done('elena', takeSwap(id));
    world.state.now = after(monday, 2 * hour);
    world.done('carmen', approveSwap(id));
    expect(world.onCall('first', after(world.state.now, -1))).toBe('ana');
    expect(world.onCall('first', world.state.now)).toBe('elena');
  });
});
