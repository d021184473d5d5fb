import { type Interval } from './deed.ts';
import { endOf, type Override, type TemporarySchedule } from './override.ts';

type Entry = Override | TemporarySchedule;

/** Whether an override was made knowing of the other one. */
const knows = (one: Entry, other: Entry): boolean =>
  'staffIds' in one &&
  'staffIds' in other &&
  other.made !== undefined &&
  (one.made?.over.includes(other.made.overrideId) ?? false);

/** Where both are in force, null when they never are. */
export const overlapOf = (one: Entry, other: Entry): Interval | null => {
  const from = one.from > other.from ? one.from : other.from;
  const until = endOf(one) < endOf(other) ? endOf(one) : endOf(other);
  return from < until ? { from, until } : null;
};

/**
 * Pairs of one list that hold for the same layer at the same time. Which of them was meant cannot be known, unless the later
 * one was made over the earlier one, as an approved swap is.
 */
export const overlapsOf = (entries: readonly Entry[]): { layer: string; where: Interval }[] =>
  entries.flatMap((one, index) =>
    entries.slice(0, index).flatMap((other) => {
      const where = one.layer === other.layer && !knows(one, other) ? overlapOf(one, other) : null;
      return where === null ? [] : { layer: one.layer, where };
    }),
  );
