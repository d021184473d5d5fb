import { localTimeOf } from '../../domain/calendar/local-time.ts';
import { type Instant } from '../../domain/kernel/time.ts';

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** 2026-11-23 07:04:05, on the wall clock of Romania. */
export const wallClock = (at: Instant): string => {
  const { date, timeOfDay } = localTimeOf(at);
  const seconds = timeOfDay / 1_000;
  return `${date} ${two(seconds / 3_600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
};
