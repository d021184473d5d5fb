import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { approveLeave, refuseLeave, requestLeave, withdrawLeave } from '../../../../shared/domain/rota/decide/leave.ts';
import { newLeaveId } from '../../../../shared/domain/rota/ids.ts';
import { after, hour, monday } from '../../../support/builders/time.ts';
import { kindsOf, rotaWorld } from '../../../support/rota/world.ts';

const id = newLeaveId({ by: 'ana', key: 'one' }, sha256);
const times = { from: after(monday, hour), until: after(monday, 3 * hour) };
const ask = (who = 'ana', extra: object = {}) => requestLeave(id, who, { ...times, ...extra });

describe('leave', () => {
  it('changes nothing until somebody else approves it, and tells of the gap it makes', () => {
    const world = rotaWorld();
    expect(world.done('ana', ask())).toMatchObject({ change: { what: 'leave-requested', why: null }, findings: [] });
    expect(world.onCall('first', times.from)).toBe('ana');
    const { change, findings } = world.done('carmen', approveLeave(id));
    expect(change).toMatchObject({ what: 'leave-approved', about: id });
    expect(findings.map(({ kind, hits }) => ({ kind, hits }))).toMatchObject([
      { kind: 'gap', hits: [times] },
      { kind: 'on-leave', hits: [times] },
    ]);
    expect(world.onCall('first', times.from)).toBe('');
  });

  it('entered by a supervisor for somebody else is approved with that', () => {
    const world = rotaWorld();
    expect(world.done('carmen', ask('ana')).change.what).toBe('leave-approved');
    expect(world.onCall('first', times.from)).toBe('');
  });

  it('is asked for by oneself only, for a time to come', () => {
    const world = rotaWorld();
    expect(kindsOf(world.refused('bogdan', ask('ana')))).toEqual(['not-allowed']);
    expect(kindsOf(world.refused('carmen', ask('plecat')))).toEqual(['staff-unknown']);
    expect(kindsOf(world.refused('ana', ask('ana', { until: times.from })))).toEqual(['ends-before-start']);
    world.state.now = times.until;
    expect(kindsOf(world.refused('ana', ask()))).toEqual(['in-the-past']);
  });

  it('is not approved or refused by case workers, nor by oneself, nor twice', () => {
    const world = rotaWorld();
    world.done('carmen', ask('carmen'));
    expect(kindsOf(world.refused('carmen', approveLeave(id)))).toEqual(['not-allowed']);
    expect(kindsOf(world.refused('bogdan', approveLeave(id)))).toEqual(['not-allowed']);
    expect(kindsOf(world.refused('bogdan', refuseLeave(id, 'nu')))).toEqual(['not-allowed']);
    world.done('radu', refuseLeave(id, 'suntem prea puțini'));
    expect(world.state.file.live.leave[0]).toMatchObject({ state: 'refused', refused: { why: 'suntem prea puțini' } });
    expect(kindsOf(world.refused('radu', approveLeave(id)))).toEqual(['rota-step-illegal']);
    expect(kindsOf(world.refused('radu', approveLeave('L0000000000000')))).toEqual(['entry-unknown']);
  });

  it('is withdrawn before it is decided, and ends early after', () => {
    const world = rotaWorld();
    world.done('ana', ask());
    world.done('ana', withdrawLeave(id));
    expect(world.state.file.live.leave[0]?.state).toBe('withdrawn');
    expect(kindsOf(world.refused('ana', withdrawLeave(id)))).toEqual(['rota-step-illegal']);

    const approved = rotaWorld();
    approved.done('carmen', ask('ana'));
    approved.state.now = after(monday, 2 * hour);
    expect(kindsOf(approved.refused('bogdan', withdrawLeave(id)))).toEqual(['not-allowed']);
    approved.done('ana', withdrawLeave(id));
    expect(approved.onCall('first', after(approved.state.now, -1))).toBe('');
    expect(approved.onCall('first', approved.state.now)).toBe('ana');
    expect(kindsOf(approved.refused('ana', withdrawLeave('L0000000000000')))).toEqual(['entry-unknown']);
  });

  it('approved late begins then, and not after it is over', () => {
    const world = rotaWorld();
    world.done('ana', ask());
    world.state.now = after(monday, 2 * hour);
    world.done('carmen', approveLeave(id));
    expect(world.onCall('first', after(world.state.now, -1))).toBe('ana');
    expect(world.onCall('first', world.state.now)).toBe('');
    world.state.now = times.until;
    expect(kindsOf(world.refused('ana', withdrawLeave(id)))).toEqual(['in-the-past']);
    const late = rotaWorld();
    late.done('ana', ask());
    late.state.now = times.until;
    expect(kindsOf(late.refused('carmen', approveLeave(id)))).toEqual(['in-the-past']);
  });
});
