import { describe, expect, it } from 'vitest';
import { dateWords } from '../../../web/src/ui/date-words.ts';

describe('a date that was written', () => {
  it.each([
    ['2026-04-03', 'ro', 'vineri, 3 aprilie 2026'],
    ['2026-04-03', 'en', 'Friday, 3 April 2026'],
    ['2026-11-30T14:05', 'ro', 'luni, 30 noiembrie 2026, 14:05'],
    // The year is still being typed, or there is nothing.
    ['0002-11-30', 'ro', null],
    ['', 'ro', null],
    ['mâine', 'ro', null],
  ] as const)('%s is repeated in words (%s)', (written, language, words) => {
    expect(dateWords(written, language)).toBe(words);
  });
});
