import { currentLanguage } from '../texts/texts.ts';
import { spokenDate } from './spoken-date.ts';

const shape = /^(\d{4})-\d{2}-\d{2}(?:T(\d{2}:\d{2}))?/;

/**
 * What a control for a date, or a date and time, holds, in words: each browser writes dates its own way, and 03.04 may be read
 * as either day. Null while it is empty or its year is still being typed.
 */
export const dateWords = (written: string, language = currentLanguage()): string | null => {
  const [, year, time] = shape.exec(written) ?? [];
  if (year === undefined || Number(year) < 1900 || Number.isNaN(Date.parse(written.slice(0, 10)))) return null;
  const words = spokenDate(written.slice(0, 10), language, 'day');
  return time === undefined ? words : `${words}, ${time}`;
};

/**
 * Whether a date or time in a form was begun and not ended, or is of no day: such a control says that it is empty, and what was
 * typed would be lost without a word. Moves to the first such field.
 */
export const hasHalfDate = (form: HTMLFormElement): boolean => {
  const half = [...form.querySelectorAll('input')].find(({ validity }) => validity.badInput);
  half?.focus();
  return half !== undefined;
};
