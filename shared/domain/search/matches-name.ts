import { type Person } from '../person/person.ts';
import { fold } from '../text/fold.ts';

type Named = Pick<Person, 'firstName' | 'lastName' | 'description'>;

/**
 * Whether each word is the beginning of one of the person's names, or of a word that describes somebody without a name;
 * diacritics, case, hyphens and the order of names make no difference.
 * @param words folded, as `readQuery` makes them.
 */
export const matchesName = (words: readonly string[], { firstName, lastName, description }: Named): boolean => {
  const written = [firstName, lastName].some(Boolean) ? [lastName, firstName] : [description];
  const names = fold(written.filter((part) => part !== undefined).join(' ')).split(' ');
  return words.every((word) => names.some((name) => name.startsWith(word)));
};
