import { localTimeOf } from '../../domain/calendar/local-time.ts';
import { type Instant } from '../../domain/kernel/time.ts';

const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');

/** 23.11.2026, 10:00:07, on the wall clock of Bucharest. */
export const spokenClock = (at: Instant): string => {
  const { date, timeOfDay } = localTimeOf(at);
  const seconds = Math.floor(timeOfDay / 1_000);
  const time = [seconds / 3_600, (seconds / 60) % 60, seconds % 60].map(two).join(':');
  return `${date.split('-').toReversed().join('.')}, ${time}`;
};
