import * as z from 'zod/mini';
import { type Clock } from '../kernel/time.ts';

/** Clocks of partner systems drift; five minutes ahead is still "now". */
const allowedDriftMs = 5 * 60_000;

/** The longest documented human life, rounded up, in years. */
const longestLifeYears = 125;

/** Tells "now" while a report is being judged; null once it was accepted, when its dates are no longer questioned. */
export type Judge = Clock | null;

/** What is no date at all is told by its format, not here. */
const isPast = (value: string, now: Date): boolean => !(Date.parse(value) > now.getTime() + allowedDriftMs);

/** Refuses an instant or day that has not come yet. */
export const notInFuture = (judge: Judge) =>
  z.refine<string>((value) => judge === null || isPast(value, judge()), { error: 'in-the-future' });

const possible = (birthDate: string, now: Date): boolean =>
  !(now.getUTCFullYear() - Number(birthDate.slice(0, 4)) > longestLifeYears) && isPast(birthDate, now);

/** Refuses a birth date in the future or longer ago than anyone has lived. */
export const plausibleBirthDate = (judge: Judge) =>
  z.refine<string>((value) => judge === null || possible(value, judge()), { error: 'birth-date-impossible' });
