import fc from 'fast-check';
import { rota, type Rota } from '../../../shared/domain/rota/rota.ts';
import { staff } from '../builders/county.ts';

const hour = 3_600_000;
export const people = ['ana', 'bogdan', 'carmen', 'dan', 'elena', 'strain'] as const;
export const layers = ['first', 'second'] as const;
/** Two years, with two nights of each kind on which the clocks change. */
export const start = Date.parse('2027-01-01T00:00:00.000Z');
export const end = Date.parse('2029-01-01T00:00:00.000Z');

const localTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${minutes}`);
/** Around 03:00 oftener than chance has it. */
const hardTime = fc.oneof(localTime, fc.constantFrom('03:30', '03:30', '03:00', '04:00', '08:00'));
const date = fc
  .integer({ min: -400, max: 80 })
  .map((days) => new Date(start + days * 24 * hour).toISOString().slice(0, 10));
const days = fc.oneof(
  fc.constant([1, 2, 3, 4, 5, 6, 7]),
  fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
);
const window = fc.record({ days, from: hardTime, to: hardTime });
const team = fc.uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 2 });

const every = fc.oneof(
  fc.constantFrom(1, 5, 8, 12, 24, 36).map((hours) => ({ hours })),
  fc.integer({ min: 1, max: 5 }).map((many) => ({ days: many })),
  fc.integer({ min: 1, max: 3 }).map((weeks) => ({ weeks })),
);

const rotation = fc
  .record({
    every,
    handOff: hardTime,
    startsOn: date,
    lasts: fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 800 }) },
    ),
    order: fc.array(team, { minLength: 1, maxLength: 4 }),
    only: fc.oneof(fc.constant([]), fc.array(window, { minLength: 1, maxLength: 2 })),
  })
  .map(({ lasts, ...one }) => ({
    ...one,
    ...(lasts === null
      ? {}
      : { endsOn: new Date(Date.parse(one.startsOn) + lasts * 24 * hour).toISOString().slice(0, 10) }),
  }));

const schedule = fc.record({
  slots: fc.array(
    fc.tuple(window, team).map(([of, staffIds]) => ({ ...of, staffIds })),
    { maxLength: 2 },
  ),
  rotations: fc.array(rotation, { maxLength: 2 }),
});

const between = fc
  .tuple(fc.integer({ min: -100, max: 2 * 8_784 }), fc.integer({ min: 1, max: 1_500 }), fc.nat({ max: 1_500 }))
  .map(([from, length, cut]) => ({
    from: new Date(start + from * hour).toISOString(),
    until: new Date(start + (from + length) * hour).toISOString(),
    cut: { by: 'carmen', at: new Date(start + (from + cut) * hour).toISOString() },
  }));

const removable = fc.tuple(between, fc.boolean()).map(([{ cut, ...times }, isRemoved]) => ({
  ...times,
  ...(isRemoved ? { removed: { ...cut, why: 'nu mai este nevoie' } } : {}),
}));

const deed = { by: 'carmen', at: '2026-12-01T00:00:00.000Z' };

const leave = fc
  .tuple(between, fc.constantFrom(...people), fc.constantFrom('requested', 'approved', 'refused', 'ended'))
  .map(([{ cut, ...times }, staffId, state]) => ({
    leaveId: 'L0000000000000',
    staffId,
    ...times,
    state,
    requested: deed,
    ...(state === 'refused' ? { refused: { ...deed, why: 'nu se poate' } } : {}),
    ...(state === 'approved' || state === 'ended' ? { approved: deed } : {}),
    ...(state === 'ended' ? { ended: cut } : {}),
  }));

const some = { layer: fc.constantFrom(...layers), reason: fc.constant('nevoie') };
/** An override, as a supervisor makes one or as a swap became one. */
const override = fc
  .tuple(removable, fc.record({ ...some, staffIds: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 2 }) }))
  .map(([times, one]) => ({ ...times, ...one }));
const temporary = fc
  .tuple(removable, fc.record({ ...some, instead: schedule }))
  .map(([times, one]) => ({ ...times, ...one }));

/** Any rota at all: gaps, people who left, strangers, overlapping overrides, leave over duty, removals at odd times. */
export const anyRota: fc.Arbitrary<Rota> = fc
  .record({
    gone: fc.array(fc.nat({ max: 5 }), { minLength: 5, maxLength: 5 }),
    layers: fc.tuple(schedule, schedule),
    overrides: fc.array(override, { maxLength: 4 }),
    temporarySchedules: fc.array(temporary, { maxLength: 2 }),
    leave: fc.array(leave, { maxLength: 5 }),
  })
  .map(({ gone, ...raw }) =>
    rota.parse({
      ...raw,
      staff: people.slice(0, 5).map((who, index) => staff(who, { active: gone[index] !== 0 })),
      layers: raw.layers.map((of, index) => ({ layer: layers[index], ...of })),
    }),
  );
