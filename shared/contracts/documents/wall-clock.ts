import { localTimeOf } from '../../domain/calendar/local-time.ts';
import { type Instant } from '../../domain/kernel/time.ts';

const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');

const partsOf = (at: Instant): { date: string; time: string } => {
  const { date, timeOfDay } = localTimeOf(at);
  const seconds = Math.floor(timeOfDay / 1_000);
  return { date, time: [seconds / 3_600, (seconds / 60) % 60, seconds % 60].map(two).join(':') };
};

/** 2026-11-23 07:04:05, on the wall clock of Romania: as tables sort it. */
export const wallClock = (at: Instant): string => {
  const { date, time } = partsOf(at);
  return `${date} ${time}`;
};

/** 23.11.2026, 07:04:05, on the wall clock of Romania: as people read it. */
export const spokenClock = (at: Instant): string => {
  const { date, time } = partsOf(at);
  return `${date.split('-').toReversed().join('.')}, ${time}`;
};
