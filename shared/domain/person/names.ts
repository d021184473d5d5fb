import { fold } from '../text/fold.ts';

/**
 * A key under which the same person's name, written differently, is the same. It ignores case, diacritics (ș with comma or
 * cedilla, or none; î and â), hyphens and other signs, spaces, and the order of the words, so that
 * `Popescu-Ionescu Maria Ștefania` and `STEFANIA MARIA IONESCU  POPESCU` meet, and so do swapped first and last names.
 *
 * It is for finding people who may be the same, never for deciding that they are: different people share names, and
 * typing errors, short forms (Gigi) and married names do not meet. Empty when there is no letter or digit in the name.
 * @param parts first name, last name or both, in any order; missing ones may be left out.
 */
export const nameKey = (...parts: readonly (string | undefined)[]): string =>
  fold(parts.filter((part) => part !== undefined).join(' '))
    .split(' ')
    // By code unit: the same key on every machine.
    .sort()
    .join(' ');
