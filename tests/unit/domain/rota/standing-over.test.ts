import { describe, expect, it } from 'vitest';
import { escalationLevel } from '../../../../shared/domain/escalation/policy.ts';
import { onCallAt, reachAt } from '../../../../shared/domain/rota/on-call.ts';
import { levelFor, slot, someRota, staff } from '../../../support/builders/county.ts';
import { after, at, hour, monday } from '../../../support/builders/time.ts';

const deed = { by: 'carmen', at: '2026-11-01T00:00:00.000Z' };
const times = { from: monday, until: after(monday, 4 * hour) };
const leave = (staffId: string, extra: object = {}) => ({
  state: 'approved',
  leaveId: 'L0000000000000',
  staffId,
  ...times,
  requested: deed,
  approved: deed,
  ...extra,
});
const first = (extra: Record<string, unknown>, when = monday) => onCallAt(someRota(extra), 'first', when).join();
const removed = { ...deed, at: after(monday, hour), why: 'nu mai e nevoie' };

describe('leave', () => {
  it('takes somebody off duty while it lasts, once it is approved', () => {
    expect(first({ leave: [leave('ana')] }, after(monday, -1))).toBe('ana');
    expect(first({ leave: [leave('ana')] })).toBe('');
    expect(first({ leave: [leave('ana')] }, times.until)).toBe('ana');
    const { approved, ...requested } = leave('ana');
    expect(first({ leave: [{ ...requested, state: 'requested' }] })).toBe('ana');
    expect(approved).toBe(deed);
  });

  it('that ended early held until then', () => {
    const ended = [leave('ana', { state: 'ended', ended: { by: 'ana', at: removed.at } })];
    expect(first({ leave: ended })).toBe('');
    expect(first({ leave: ended }, removed.at)).toBe('ana');
  });

  it('takes somebody off duty whom an override names too', () => {
    const overrides = [{ layer: 'first', ...times, staffIds: ['ana', 'dan'], reason: 'nevoie' }];
    expect(first({ leave: [leave('ana')], overrides })).toBe('dan');
  });

  it('keeps the holder of a role from being paged, unless all its holders are on leave', () => {
    const level = escalationLevel.parse(levelFor('first', { targets: [{ kind: 'role', role: 'supervisor' }] }));
    const supervisors = [staff('carmen', { roles: ['supervisor'] }), staff('dan', { roles: ['supervisor'] })];
    const paged = (...onLeave: string[]) =>
      reachAt(
        someRota({ staff: supervisors, leave: onLeave.map((who) => leave(who)) }),
        monday,
      )(level)
        .map(({ staffId }) => staffId)
        .join();
    expect(paged('carmen')).toBe('dan');
    expect(paged('carmen', 'dan')).toBe('carmen,dan');
  });
});

describe('a temporary schedule', () => {
  const instead = { slots: [slot(['dan'])] };
  const temporary = { layer: 'first', ...times, instead, reason: 'vara' };

  it('replaces the schedule of its layer, and gives way to an override', () => {
    expect(first({ temporarySchedules: [temporary] })).toBe('dan');
    expect(first({ temporarySchedules: [temporary] }, times.until)).toBe('ana');
    const overrides = [{ layer: 'first', ...times, staffIds: ['carmen'], reason: 'nevoie' }];
    expect(first({ temporarySchedules: [temporary], overrides })).toBe('carmen');
  });

  it('that was removed held until then', () => {
    const temporarySchedules = [{ ...temporary, removed }];
    expect(first({ temporarySchedules })).toBe('dan');
    expect(first({ temporarySchedules }, removed.at)).toBe('ana');
  });
});

describe('an override that was removed', () => {
  it('held until then, and the one before it holds again', () => {
    const one = { layer: 'first', ...times, reason: 'nevoie' };
    const overrides = [
      { ...one, staffIds: ['carmen'] },
      { ...one, staffIds: ['dan'], removed },
    ];
    expect(first({ overrides })).toBe('dan');
    expect(first({ overrides }, removed.at)).toBe('carmen');
  });
});

describe('somebody who left', () => {
  it('is not on call, and neither is a stranger', () => {
    expect(first({ staff: [staff('ana', { active: false })] })).toBe('');
    expect(first({ staff: [staff('bogdan')] }, at('2027-05-01T00:00Z'))).toBe('');
  });
});
