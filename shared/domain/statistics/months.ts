import * as z from 'zod/mini';
import { localDateOf } from '../calendar/local-time.ts';
import { type Instant } from '../kernel/time.ts';

/** A month of the calendar in Romania: 2026-11. */
export const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** The month of Romania an instant lies in. */
export const monthOf = (at: Instant): string => localDateOf(at).slice(0, 7);

const numberOf = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;

const textOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** How many months a period has, both ends included; less than 1 when it ends before it begins. */
export const countMonths = (from: string, to: string): number => numberOf(to) - numberOf(from) + 1;

export const monthsOf = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, countMonths(from, to)) }, (_, index) => textOf(numberOf(from) + index));
