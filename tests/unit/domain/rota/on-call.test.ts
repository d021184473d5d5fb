import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escalationLevel } from '../../../../shared/domain/escalation/policy.ts';
import { toInstant } from '../../../../shared/domain/kernel/time.ts';
import { onCallAt, reachAt } from '../../../../shared/domain/rota/on-call.ts';
import { rota } from '../../../../shared/domain/rota/rota.ts';
import { levelFor, slot, someRota, staff } from '../../../support/builders/county.ts';
import { after, at, hour, minute } from '../../../support/builders/time.ts';

const layer = (...slots: object[]) => someRota({ layers: [{ layer: 'first', slots }] });
const onCall = (of: ReturnType<typeof layer>, when: string) => onCallAt(of, 'first', at(when));

describe('a weekly slot', () => {
  const day = layer(slot(['ana'], { days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' }));

  it.each([
    ['a minute early', '2026-11-23T07:59+02:00', []],
    ['from its first minute', '2026-11-23T08:00+02:00', ['ana']],
    ['to its last', '2026-11-23T15:59:59+02:00', ['ana']],
    ['and not a minute longer', '2026-11-23T16:00+02:00', []],
    ['on its last day', '2026-11-27T12:00+02:00', ['ana']],
    ['not on Saturday', '2026-11-28T12:00+02:00', []],
    ['not on Sunday', '2026-11-29T12:00+02:00', []],
  ])('holds %s', (_, when, expected) => {
    expect(onCall(day, when)).toEqual(expected);
  });

  it('is read on the wall clock of Bucharest, not in UTC', () => {
    expect(onCall(day, '2026-11-23T06:00Z')).toEqual(['ana']);
    expect(onCall(day, '2026-07-06T05:00Z')).toEqual(['ana']);
    expect(onCall(day, '2026-07-06T04:59Z')).toEqual([]);
  });

  it('over midnight belongs to the day it begins on', () => {
    const night = layer(slot(['bogdan'], { days: [5], from: '20:00', to: '08:00' }));
    expect(onCall(night, '2026-11-27T19:59+02:00')).toEqual([]);
    expect(onCall(night, '2026-11-27T20:00+02:00')).toEqual(['bogdan']);
    expect(onCall(night, '2026-11-28T07:59+02:00')).toEqual(['bogdan']);
    expect(onCall(night, '2026-11-28T08:00+02:00')).toEqual([]);
    expect(onCall(night, '2026-11-27T02:00+02:00')).toEqual([]);
  });

  it('from Sunday night reaches into Monday', () => {
    const night = layer(slot(['bogdan'], { days: [7], from: '20:00', to: '08:00' }));
    expect(onCall(night, '2026-11-30T07:59+02:00')).toEqual(['bogdan']);
    expect(onCall(night, '2026-11-30T08:00+02:00')).toEqual([]);
  });

  it('from an hour to the same hour is a whole day', () => {
    const whole = layer(slot(['ana'], { days: [6], from: '09:00', to: '09:00' }));
    expect(onCall(whole, '2026-11-28T08:59+02:00')).toEqual([]);
    expect(onCall(whole, '2026-11-28T09:00+02:00')).toEqual(['ana']);
    expect(onCall(whole, '2026-11-29T08:59+02:00')).toEqual(['ana']);
    expect(onCall(whole, '2026-11-29T09:00+02:00')).toEqual([]);
  });

  it('beside another names each person once', () => {
    const both = layer(slot(['ana', 'bogdan']), slot(['bogdan', 'carmen'], { from: '08:00', to: '20:00' }));
    expect(onCall(both, '2026-11-23T12:00+02:00')).toEqual(['ana', 'bogdan', 'carmen']);
    expect(onCall(both, '2026-11-23T22:00+02:00')).toEqual(['ana', 'bogdan']);
  });
});

describe('the nights when the clocks change', () => {
  const shifts = layer(
    slot(['ana'], { from: '20:00', to: '03:30' }),
    slot(['bogdan'], { from: '03:30', to: '08:00' }),
    slot(['carmen'], { from: '08:00', to: '20:00' }),
  );

  it('in March jump over the hour that is never shown, with nobody missing', () => {
    expect(onCall(shifts, '2026-03-29T02:59+02:00')).toEqual(['ana']);
    expect(onCall(shifts, '2026-03-29T04:00+03:00')).toEqual(['bogdan']);
  });

  it('in October show an hour twice: whoever has it is on call both times', () => {
    expect(onCall(shifts, '2026-10-25T03:15+03:00')).toEqual(['ana']);
    expect(onCall(shifts, '2026-10-25T03:45+03:00')).toEqual(['bogdan']);
    expect(onCall(shifts, '2026-10-25T03:15+02:00')).toEqual(['ana']);
    expect(onCall(shifts, '2026-10-25T03:45+02:00')).toEqual(['bogdan']);
  });

  it.each(['2026-03-28T12:00Z', '2026-10-24T12:00Z'])('leave no gap in a rota without gaps (%s)', (start) => {
    const found = Array.from({ length: 26 * 60 }, (_, index) =>
      onCallAt(shifts, 'first', after(at(start), index * minute)),
    );
    expect(found.every((ids) => ids.length === 1)).toBe(true);
  });
});

describe('an override', () => {
  const noon = at('2026-11-23T12:00+02:00');
  const swap = (staffIds: string[], from = noon, until = after(noon, 2 * hour)) => ({
    layer: 'first',
    from,
    until,
    staffIds,
    reason: 'schimb de tură',
  });
  const withOverrides = (...overrides: object[]) =>
    someRota({ layers: [{ layer: 'first', slots: [slot(['ana'])] }], overrides });

  it('replaces the slots from its first instant until just before its last', () => {
    const of = withOverrides(swap(['dan']));
    const who = (when: typeof noon) => onCallAt(of, 'first', when);
    expect(who(after(noon, -1))).toEqual(['ana']);
    expect(who(noon)).toEqual(['dan']);
    expect(who(after(noon, 2 * hour - 1))).toEqual(['dan']);
    expect(who(after(noon, 2 * hour))).toEqual(['ana']);
  });

  it('of nobody leaves nobody', () => {
    expect(onCallAt(withOverrides(swap([])), 'first', noon)).toEqual([]);
  });

  it('gives way to a later one, and does not touch another layer', () => {
    const of = withOverrides(swap(['dan']), swap(['carmen'], after(noon, hour), after(noon, 90 * minute)));
    expect(onCallAt(of, 'first', after(noon, hour))).toEqual(['carmen']);
    expect(onCallAt(of, 'first', after(noon, 95 * minute))).toEqual(['dan']);
    expect(onCallAt(of, 'second', noon)).toEqual([]);
  });
});

describe('whom a level reaches', () => {
  const level = (extra: Record<string, unknown> = {}) => escalationLevel.parse(levelFor('first', extra));
  const reach = (of: ReturnType<typeof someRota>, extra?: Record<string, unknown>) =>
    reachAt(of, at('2026-11-23T12:00+02:00'))(level(extra)).map(({ staffId }) => staffId);

  it('is the layer now, the holders of a role, or one person', () => {
    expect(reach(someRota())).toEqual(['ana']);
    expect(reach(someRota(), { targets: [{ kind: 'role', role: 'case-worker' }] })).toEqual(['ana', 'bogdan']);
    expect(reach(someRota(), { targets: [{ kind: 'staff', staffId: 'dan' }] })).toEqual(['dan']);
  });

  it('is each person once, in the order the level names them', () => {
    const targets = [
      { kind: 'role', role: 'director' },
      { kind: 'layer', layer: 'first' },
      { kind: 'role', role: 'case-worker' },
    ];
    expect(reach(someRota(), { targets })).toEqual(['dan', 'ana', 'bogdan']);
  });

  it('is nobody who left, nobody unknown, and nobody for a layer that is not there', () => {
    const of = someRota({ staff: [staff('ana', { active: false }), staff('bogdan')] });
    expect(reach(of)).toEqual([]);
    expect(reach(of, { targets: [{ kind: 'staff', staffId: 'strain' }] })).toEqual([]);
    expect(reach(of, { targets: [{ kind: 'layer', layer: 'third' }] })).toEqual([]);
  });

  it('has the addresses of each person', () => {
    const [ana] = reachAt(someRota({ staff: [staff('ana', { phone: undefined })] }), at('2026-11-23T12:00Z'))(level());
    expect(ana?.addresses).toEqual({ email: 'ana@dgaspc.invalid' });
  });

  it('has no address that was never proven to be theirs', () => {
    const reachable = (verified: string[]) =>
      reachAt(someRota({ staff: [staff('ana', { verified })] }), at('2026-11-23T12:00Z'))(level())[0]?.addresses;
    expect(reachable(['email'])).toEqual({ email: 'ana@dgaspc.invalid' });
    expect(Object.keys(reachable(['sms']) ?? {})).toEqual(['sms']);
    expect(reachable([])).toEqual({});
  });
});

describe('a rota of whole days, whatever the hour they begin', () => {
  it('has exactly one person on call at every instant of ten years', () => {
    const hours = fc.integer({ min: 0, max: 23 }).map((number) => `${String(number).padStart(2, '0')}:00`);
    const instant = fc
      .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2034-01-01T00:00:00Z'), noInvalidDate: true })
      .map(toInstant);
    fc.assert(
      fc.property(hours, instant, (hour_, when) => {
        const week = ['ana', 'bogdan', 'carmen', 'dan', 'ana', 'bogdan', 'carmen'];
        const of = rota.parse({
          staff: week.map((who) => staff(who)),
          layers: [
            {
              layer: 'first',
              slots: week.map((who, index) => slot([who], { days: [index + 1], from: hour_, to: hour_ })),
            },
          ],
          overrides: [],
        });
        expect(onCallAt(of, 'first', when)).toHaveLength(1);
      }),
    );
  });
});
