import * as z from 'zod/mini';

/** The present instant; injected everywhere, faked in tests. */
export type Clock = () => Date;

/** An instant in UTC with milliseconds, so that text order is time order: 2026-11-23T04:05:06.789Z. */
export const instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>();
export type Instant = z.infer<typeof instant>;

export const toInstant = (date: Date): Instant => instant.parse(date.toISOString());

export const addMilliseconds = (at: Instant, milliseconds: number): Instant =>
  toInstant(new Date(Date.parse(at) + milliseconds));

/** A length of time as people write it in a county pack: { "minutes": 5 }. One unit only. */
export const duration = z.union([
  z.strictObject({ seconds: z.int().check(z.positive()) }),
  z.strictObject({ minutes: z.int().check(z.positive()) }),
  z.strictObject({ hours: z.int().check(z.positive()) }),
]);
export type Duration = z.infer<typeof duration>;

export const inMilliseconds = (length: Duration): number => {
  if ('seconds' in length) return length.seconds * 1_000;
  if ('minutes' in length) return length.minutes * 60_000;
  return length.hours * 3_600_000;
};
