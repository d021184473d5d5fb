import { localTimeOf } from '../../domain/calendar/local-time.ts';
import { type Instant } from '../../domain/kernel/time.ts';

const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');

/** The day, and the time in hours, minutes and seconds, on the wall clock of Bucharest. */
const onTheWall = (at: Instant): { date: string; time: string } => {
  const { date, timeOfDay } = localTimeOf(at);
  const seconds = Math.floor(timeOfDay / 1_000);
  return { date, time: [seconds / 3_600, (seconds / 60) % 60, seconds % 60].map(two).join(':') };
};

/** 23.11.2026, 10:00:07, as people write it. */
export const spokenClock = (at: Instant): string => {
  const { date, time } = onTheWall(at);
  return `${date.split('-').toReversed().join('.')}, ${time}`;
};

/** 2026-11-23 10:00:07, as spreadsheets sort it. */
export const wallClock = (at: Instant): string => {
  const { date, time } = onTheWall(at);
  return `${date} ${time}`;
};
