import { covers, day, hour, shownOf, wasShown, type WallClock } from './wall-clock.ts';
import { type Rotation, type Schedule } from './schedule.ts';

/** Milliseconds on the wall clock from one hand-off to the next. */
export const lengthOf = ({ every }: Rotation): number => {
  if ('hours' in every) return every.hours * hour;
  return 'days' in every ? every.days * day : every.weeks * 7 * day;
};

/** What the clock shows at the hand-off that begins a turn; turn 0 is the first. */
export const handOffOf = (rotation: Rotation, turn: number): number =>
  shownOf(rotation.startsOn, rotation.handOff) + turn * lengthOf(rotation);

/** The last turn whose hand-off the clock has shown; less than 0 before the first. */
export const turnAt = (rotation: Rotation, now: WallClock): number => {
  const turn = Math.floor((now.shown - handOffOf(rotation, 0)) / lengthOf(rotation));
  return wasShown(handOffOf(rotation, turn + 1), now) ? turn + 1 : turn;
};

const hasEnded = ({ endsOn, handOff }: Rotation, now: WallClock): boolean =>
  endsOn !== undefined && wasShown(shownOf(endsOn, handOff), now);

/** Whose turn it is, if the rotation has begun, has not ended and is not restricted to other hours. */
const takingTurn = (rotation: Rotation, now: WallClock): string[] => {
  if (hasEnded(rotation, now)) return [];
  if (rotation.only.length > 0 && !rotation.only.some((window) => covers(window, now))) return [];
  const turn = turnAt(rotation, now);
  return turn < 0 ? [] : (rotation.order[turn % rotation.order.length] ?? []);
};

/** Whom a schedule names at a moment, each once. */
export const namedBy = ({ slots, rotations }: Schedule, now: WallClock): string[] => [
  ...new Set([
    ...slots.filter((slot) => covers(slot, now)).flatMap(({ staffIds }) => staffIds),
    ...rotations.flatMap((rotation) => takingTurn(rotation, now)),
  ]),
];
