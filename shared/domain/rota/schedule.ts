import * as z from 'zod/mini';
import { localDate } from '../calendar/local-date.ts';

export const staffId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{1,40}$/));

export const localTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/**
 * A part of every week on the wall clock of Romania. ISO weekdays, 1 = Monday. `from` = `to` is a whole day; a `to` at or
 * before `from` ends on the next day.
 */
export const weeklyWindow = z.strictObject({
  days: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1)),
  from: localTime,
  to: localTime,
});
export type WeeklyWindow = z.infer<typeof weeklyWindow>;

/** A window of the week and who has it: a custom rotation. */
export const weeklySlot = z.strictObject({
  ...weeklyWindow.shape,
  staffIds: z.array(staffId).check(z.minLength(1)),
});

/** How long one turn of a rotation is, as the wall clock counts: a day is from 08:00 to 08:00, whatever the clocks do. */
const turnLength = z.union([
  z.strictObject({ hours: z.int().check(z.positive(), z.maximum(168)) }),
  z.strictObject({ days: z.int().check(z.positive(), z.maximum(31)) }),
  z.strictObject({ weeks: z.int().check(z.positive(), z.maximum(8)) }),
]);

/**
 * People, or pairs, who take turns. The first turn begins on `startsOn` at `handOff`; the order begins again after its last.
 * `endsOn` is the day of the last hand-off, from which on nobody has a turn.
 */
export const rotation = z.strictObject({
  every: turnLength,
  handOff: localTime,
  startsOn: localDate,
  endsOn: z.optional(localDate),
  order: z.array(z.array(staffId).check(z.minLength(1))).check(z.minLength(1)),
  /** Only in these parts of the week is the one whose turn it is on call; always, when there are none. */
  only: z._default(z.array(weeklyWindow), []),
});
export type Rotation = z.infer<typeof rotation>;

/** Who has a layer, by weekly slots, by rotations, or by both together. */
export const schedule = z.strictObject({
  slots: z._default(z.array(weeklySlot), []),
  rotations: z._default(z.array(rotation), []),
});
export type Schedule = z.infer<typeof schedule>;

/** Everyone a schedule ever names. */
export const everyoneOn = ({ slots, rotations }: Schedule): string[] => [
  ...new Set([...slots.flatMap(({ staffIds }) => staffIds), ...rotations.flatMap(({ order }) => order.flat())]),
];
