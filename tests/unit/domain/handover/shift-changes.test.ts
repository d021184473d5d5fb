import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstLook,
  nextShiftChange,
  type ShiftEnd,
  type ShiftLook,
} from '../../../../shared/domain/handover/shift-changes.ts';
import { type Instant } from '../../../../shared/domain/kernel/time.ts';
import { onCallAt } from '../../../../shared/domain/rota/on-call.ts';
import { type Rota } from '../../../../shared/domain/rota/rota.ts';
import { slot, someRota, staff } from '../../../support/builders/county.ts';
import { after, at, hour, minute, second } from '../../../support/builders/time.ts';

const layer = (slots: object[], extra: Record<string, unknown> = {}) =>
  someRota({ layers: [{ layer: 'first', slots }], ...extra });

const dayAndNight = layer([
  slot(['ana'], { from: '08:00', to: '20:00' }),
  slot(['bogdan'], { from: '20:00', to: '08:00' }),
]);

/** Everything that is found from a look until an instant, by one or several runs. */
const found = (rota: Rota, from: ShiftLook, ...runs: Instant[]): { ends: ShiftEnd[]; look: ShiftLook } => {
  const ends: ShiftEnd[] = [];
  let look = from;
  for (const now of runs)
    for (let seen = nextShiftChange(rota, look, now); seen !== null; seen = nextShiftChange(rota, look, now)) {
      ends.push(...seen.ends);
      look = seen.look;
    }
  return { ends, look };
};

const monday = at('2026-11-23T07:00+02:00');
const shortly = ({ layer: name, at: when, outgoing, incoming }: ShiftEnd) =>
  `${name} ${when.slice(11, 16)} ${outgoing.join('+')}>${incoming.join('+')}`;

describe('the end of a shift', () => {
  it('is found at its minute, once, with who leaves and who comes', () => {
    const { ends, look } = found(
      dayAndNight,
      firstLook(dayAndNight, monday),
      after(monday, 59 * minute + 59 * second),
      after(monday, hour),
      after(monday, hour + second),
      after(monday, 26 * hour),
    );
    expect(ends.map(shortly)).toEqual(['first 06:00 bogdan>ana', 'first 18:00 ana>bogdan', 'first 06:00 bogdan>ana']);
    expect(look.lookedUntil).toBe(after(monday, 26 * hour));
  });

  it('is not made by looking for the first time, or at a layer for the first time', () => {
    expect(found(dayAndNight, firstLook(dayAndNight, monday), monday).ends).toEqual([]);
    const more = someRota({ layers: [...dayAndNight.layers, { layer: 'second', slots: [] }] });
    expect(found(more, firstLook(dayAndNight, monday), after(monday, 10 * minute)).ends).toEqual([]);
  });

  it('is none for someone who follows themself', () => {
    const own = layer([slot(['ana'], { from: '08:00', to: '20:00' }), slot(['ana'], { from: '20:00', to: '08:00' })]);
    expect(found(own, firstLook(own, monday), after(monday, 48 * hour)).ends).toEqual([]);
  });

  it('is none when somebody joins, and one when a single one of two leaves', () => {
    const joined = layer([slot(['ana']), slot(['bogdan'], { from: '09:00', to: '11:00' })]);
    expect(found(joined, firstLook(joined, monday), after(monday, 6 * hour)).ends.map(shortly)).toEqual([
      'first 09:00 bogdan>ana',
    ]);
  });

  it('has nobody incoming where the rota has a gap, and nobody outgoing where it ends', () => {
    const gap = layer([
      slot(['ana'], { from: '08:00', to: '09:00' }),
      slot(['bogdan'], { from: '10:00', to: '08:00' }),
    ]);
    expect(found(gap, firstLook(gap, monday), after(monday, 4 * hour)).ends.map(shortly)).toEqual([
      'first 06:00 bogdan>ana',
      'first 07:00 ana>',
      'first 08:00 >bogdan',
    ]);
  });

  it('comes with an override, where it begins and where it ends', () => {
    const from = after(monday, 2 * hour + 30 * second);
    const swap = { layer: 'first', from, until: after(from, hour), staffIds: ['carmen'], reason: 'concediu' };
    const of = layer([slot(['ana'])], { overrides: [swap] });
    expect(found(of, firstLook(of, monday), after(monday, 5 * hour)).ends.map(shortly)).toEqual([
      'first 07:01 ana>carmen',
      'first 08:01 carmen>ana',
    ]);
  });

  it('comes with an edit of the rota, at the minute after it, whatever the new rota says of the past', () => {
    const edited = layer([slot(['bogdan'])]);
    const before = found(layer([slot(['ana'])]), firstLook(layer([slot(['ana'])]), monday), after(monday, hour)).look;
    expect(found(edited, before, after(monday, hour + 5 * second)).ends).toEqual([]);
    expect(found(edited, before, after(monday, hour + minute)).ends.map(shortly)).toEqual(['first 06:01 ana>bogdan']);
  });

  it('comes when somebody on call stops being staff', () => {
    const of = layer([slot(['ana', 'bogdan'])]);
    const without = { ...of, staff: [staff('ana', { active: false }), staff('bogdan')].map((one) => ({ ...one })) };
    const left = layer([slot(['ana', 'bogdan'])], { staff: without.staff });
    expect(found(left, firstLook(of, monday), after(monday, minute)).ends.map(shortly)).toEqual([
      'first 05:01 ana>bogdan',
    ]);
  });

  it('is not one of a layer that the rota has no more', () => {
    const two = someRota();
    const one = { ...two, layers: two.layers.slice(0, 1) };
    expect(found(one, firstLook(two, monday), after(monday, hour)).ends).toEqual([]);
  });
});

describe('the nights when the clocks change', () => {
  const night = layer([
    slot(['ana'], { from: '20:00', to: '03:30' }),
    slot(['bogdan'], { from: '03:30', to: '08:00' }),
    slot(['carmen'], { from: '08:00', to: '20:00' }),
  ]);
  const through = (start: string) => {
    const from = at(start);
    return found(night, firstLook(night, from), after(from, 12 * hour)).ends.map(shortly);
  };

  it('in March: the time that is never shown is handed over at the jump', () => {
    expect(through('2026-03-28T22:00+02:00')).toEqual(['first 01:00 ana>bogdan', 'first 05:00 bogdan>carmen']);
  });

  it('in October: who has the hour that is shown twice is handed over to twice', () => {
    expect(through('2026-10-24T22:00+03:00')).toEqual([
      'first 00:30 ana>bogdan',
      'first 01:00 bogdan>ana',
      'first 01:30 ana>bogdan',
      'first 06:00 bogdan>carmen',
    ]);
  });
});

describe('whatever the rota and whenever somebody looks', () => {
  const people = ['ana', 'bogdan', 'carmen', 'dan'];
  const time = fc.integer({ min: 0, max: 95 }).map((quarter) => {
    const pad = (number: number) => String(number).padStart(2, '0');
    return `${pad(Math.floor(quarter / 4))}:${pad((quarter % 4) * 15)}`;
  });
  const someSlot = fc.record({
    days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    from: time,
    to: time,
    staffIds: fc.subarray(people, { minLength: 1, maxLength: 2 }),
  });
  const starts = fc.constantFrom('2026-03-28T10:00Z', '2026-10-24T10:00Z', '2026-12-31T10:00Z');
  const steps = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 6 });

  it('every minute’s change is found exactly once, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(someSlot, { minLength: 1, maxLength: 4 }), starts, steps, (slots, start, minutes) => {
        const rota = layer(slots);
        const from = at(start);
        const runs = minutes.map((_, index) =>
          after(from, minutes.slice(0, index + 1).reduce((sum, one) => sum + one, 0) * minute),
        );
        const last = runs.at(-1) ?? from;
        const expected: string[] = [];
        for (let when = after(from, minute); when <= last; when = after(when, minute)) {
          const [was, is] = [onCallAt(rota, 'first', after(when, -minute)), onCallAt(rota, 'first', when)];
          const left = was.filter((one) => !is.includes(one));
          const came = is.filter((one) => !was.includes(one));
          if (left.length > 0 || (was.length === 0 && came.length > 0))
            expected.push(`${when} ${left.toSorted().join()}>${(came.length > 0 ? came : is).toSorted().join()}`);
        }
        const { ends } = found(rota, firstLook(rota, from), ...runs);
        expect(
          ends.map((end) => `${end.at} ${end.outgoing.toSorted().join()}>${end.incoming.toSorted().join()}`),
        ).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
