import { addMilliseconds, toInstant, type Clock, type Instant } from '../../../shared/domain/kernel/time.ts';

/** An instant written with any offset: `2026-11-23T10:00+02:00`. */
export const at = (text: string): Instant => toInstant(new Date(text));

/** A Monday morning in November; winter time, Bucharest is two hours ahead. */
export const monday = at('2026-11-23T08:00Z');

export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;

export const after = (from: Instant, milliseconds: number): Instant => addMilliseconds(from, milliseconds);

export type FakeClock = { clock: Clock; now: () => Instant; set: (to: Instant) => void; pass: (ms: number) => void };

/** A clock that stands still until it is moved. */
export const fakeClock = (start: Instant = monday): FakeClock => {
  let present = start;
  return {
    clock: () => new Date(present),
    now: () => present,
    set: (to) => {
      present = to;
    },
    pass: (ms) => {
      present = addMilliseconds(present, ms);
    },
  };
};
