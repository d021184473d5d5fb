import { describe, expect, it } from 'vitest';
import { localDate } from '../../../shared/domain/calendar/local-date.ts';
import { instant } from '../../../shared/domain/kernel/time.ts';
import { onLeaveOn, standingOver } from '../../../web/src/rota/calendar/marks.ts';
import { aroundOf, dutiesIn, nightOf } from '../../../web/src/rota/duties.ts';
import { turnsFrom } from '../../../web/src/rota/overrides/turns-from.ts';
import { isStanding, leaveStepsOf, swapStepsOf } from '../../../web/src/rota/steps.ts';
import { colleaguesFor, type Member, type RotaView, type ShiftView } from '../../../web/src/rota/use-rota.ts';

const deed = (by: string) => ({ by, at: '2026-11-30T08:00:00.000Z' });
const times = { from: '2026-12-01T06:00:00.000Z', until: '2026-12-02T06:00:00.000Z' };

type Swap = RotaView['swaps'][number];
const facts = { swapId: 'S1', layer: 'first', ...times, giver: 'ana', reason: 'botez', offered: deed('ana') };
const offered = (to: string | null): Swap => ({ state: 'offered', ...facts, to });
const taken: Swap = { state: 'taken', ...facts, to: null, taken: deed('ion') };

const worker = (me: string) => ({ me, isEditor: false });
const editor = (me: string) => ({ me, isEditor: true });

describe('what may be done with a swap', () => {
  it('is for the giver to keep the shift', () => {
    expect(swapStepsOf(offered(null), worker('ana'))).toEqual(['swap-take-back']);
    expect(swapStepsOf(taken, worker('ana'))).toEqual(['swap-take-back']);
  });

  it('is for a colleague to take what is offered to all or to them, and to decline what is theirs', () => {
    expect(swapStepsOf(offered(null), worker('ion'))).toEqual(['swap-take']);
    expect(swapStepsOf(offered('ion'), worker('ion'))).toEqual(['swap-take', 'swap-decline']);
    expect(swapStepsOf(offered('ion'), worker('eva'))).toEqual([]);
  });

  it('is for a supervisor who has no part in it to approve', () => {
    expect(swapStepsOf(taken, editor('sef'))).toEqual(['swap-approve', 'swap-decline']);
    expect(swapStepsOf(taken, editor('ion'))).toEqual(['swap-decline']);
    expect(swapStepsOf(taken, worker('eva'))).toEqual([]);
  });

  it('is nothing once it is decided', () => {
    expect(
      swapStepsOf({ ...facts, state: 'taken-back', to: null, taken: null, takenBack: deed('ana') }, editor('sef')),
    ).toEqual([]);
  });
});

describe('what may be done with leave', () => {
  const now = '2026-12-01T12:00:00.000Z';
  const leave = { leaveId: 'L1', staffId: 'ana', ...times, requested: deed('ana') };
  const requested = { state: 'requested', ...leave } as const;
  const approved = { state: 'approved', ...leave, approved: deed('sef') } as const;

  it('is decided by a supervisor, but not their own', () => {
    expect(leaveStepsOf(requested, editor('sef'), now)).toEqual(['leave-approve', 'leave-refuse']);
    expect(leaveStepsOf(requested, editor('ana'), now)).toEqual(['leave-withdraw']);
    expect(leaveStepsOf(requested, worker('ion'), now)).toEqual([]);
  });

  it('is given up while any of it is left', () => {
    expect(leaveStepsOf(approved, worker('ana'), now)).toEqual(['leave-withdraw']);
    expect(leaveStepsOf(approved, worker('ana'), times.until)).toEqual([]);
    expect(leaveStepsOf(approved, worker('ion'), now)).toEqual([]);
  });

  it('takes somebody off the days it touches, once it is approved', () => {
    const on = (text: string, one: RotaView['leave'][number]) => onLeaveOn(localDate.parse(text), [one]);
    expect(on('2026-12-01', approved)).toEqual(['ana']);
    expect(on('2026-12-02', approved)).toEqual(['ana']);
    expect(on('2026-12-03', approved)).toEqual([]);
    expect(on('2026-12-01', requested)).toEqual([]);
    const ended = { ...approved, state: 'ended', ended: { by: 'ana', at: '2026-12-01T10:00:00.000Z' } } as const;
    expect(on('2026-12-01', ended)).toEqual(['ana']);
    expect(on('2026-12-02', ended)).toEqual([]);
  });
});

describe('an override', () => {
  const one = { layer: 'first', ...times, staffIds: ['ion'], reason: 'boală' };
  const rota = (override: RotaView['overrides'][number]) => ({ overrides: [override], temporarySchedules: [] });

  it('stands over the plan from its start until its end', () => {
    expect(standingOver(rota(one), { layer: 'first', from: times.from })).toBe('override');
    expect(standingOver(rota(one), { layer: 'first', from: times.until })).toBeNull();
    expect(standingOver(rota(one), { layer: 'second', from: times.from })).toBeNull();
  });

  it('stands no more once it is removed', () => {
    const removed = { ...one, removed: { ...deed('sef'), at: times.from, why: 'greșit' } };
    expect(standingOver(rota(removed), { layer: 'first', from: times.from })).toBeNull();
    expect(isStanding(removed, times.from)).toBe(false);
    expect(isStanding(one, times.from)).toBe(true);
    expect(isStanding(one, times.until)).toBe(false);
  });
});

describe('the night that somebody asks about', () => {
  it.each([
    ['2026-12-01T10:00:00.000Z', '2026-12-01T18:00:00.000Z', '2026-12-02T06:00:00.000Z'],
    ['2026-12-01T23:30:00.000Z', '2026-12-01T18:00:00.000Z', '2026-12-02T06:00:00.000Z'],
    ['2026-12-02T06:00:00.000Z', '2026-12-02T18:00:00.000Z', '2026-12-03T06:00:00.000Z'],
    ['2027-03-27T20:00:00.000Z', '2027-03-27T18:00:00.000Z', '2027-03-28T05:00:00.000Z'],
  ])('at %s is from %s until %s', (now, from, until) => {
    expect(nightOf(instant.parse(now))).toEqual({ from, until });
  });
});

describe('the duties of somebody', () => {
  const shift = (layer: string, from: number, until: number, ...who: string[]): ShiftView => ({
    layer,
    from: `2026-12-0${from}T06:00:00.000Z`,
    until: `2026-12-0${until}T06:00:00.000Z`,
    people: who.map((staffId) => ({ staffId, name: staffId })),
  });
  const shifts = [
    shift('first', 1, 2, 'ion'),
    shift('first', 2, 3, 'ana', 'eva'),
    shift('first', 3, 4, 'dan'),
    shift('second', 1, 4, 'ion'),
    shift('second', 4, 5, 'ana'),
  ];
  const [, mine] = shifts;

  it('are those in a time, soonest first', () => {
    const all = { from: '2026-12-01T00:00:00.000Z', until: '2026-12-09T00:00:00.000Z' };
    expect(dutiesIn(shifts.toReversed(), 'ana', all).map(({ from }) => from.slice(0, 10))).toEqual([
      '2026-12-02',
      '2026-12-04',
    ]);
    expect(dutiesIn(shifts, 'ana', { ...all, until: '2026-12-02T06:00:00.000Z' })).toEqual([]);
  });

  it('have others before, after and beside them', () => {
    if (mine === undefined) throw new Error('there is no shift');
    const around = aroundOf(mine, shifts, 'ana', '2026-12-02T07:00:00.000Z');
    expect(around.before?.people.map(({ name }) => name)).toEqual(['ion']);
    expect(around.after?.people.map(({ name }) => name)).toEqual(['dan']);
    expect(around.with.map(({ name }) => name)).toEqual(['eva']);
    expect(around.beside.map(({ layer }) => layer)).toEqual(['second']);
  });
});

describe('a temporary schedule', () => {
  const turns = (from: string) => turnsFrom({ from, days: 2, handOff: '08:00', people: ['ana', 'ion'] });

  it('begins with its first hand-off', () => {
    expect(turns('2026-12-01T08:00').rotations).toMatchObject([
      { startsOn: '2026-12-01', every: { days: 2 }, handOff: '08:00', order: [['ana'], ['ion']] },
    ]);
  });

  it('leaves no gap when it begins before the hour of the hand-off', () => {
    expect(turns('2026-12-01T00:00').rotations).toMatchObject([{ startsOn: '2026-11-30' }]);
  });
});

describe('whom an alert can be handed to', () => {
  const member = (staffId: string, more: Partial<Member> = {}): Member => ({
    staffId,
    name: staffId,
    roles: ['case-worker'],
    skills: [],
    active: true,
    reachable: true,
    ...more,
  });

  it('is a colleague who works on cases, is there and can be reached', () => {
    const staff = [
      member('ana'),
      member('ion'),
      member('plecat', { active: false }),
      member('mut', { reachable: false }),
      member('admin', { roles: ['admin'] }),
      member('sef', { roles: ['supervisor'] }),
    ];
    expect(colleaguesFor(staff, { staffId: 'ana', name: 'Ana' }).map(({ staffId }) => staffId)).toEqual(['ion', 'sef']);
  });
});
