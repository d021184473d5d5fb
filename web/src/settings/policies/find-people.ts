import { fold } from '../../../../shared/domain/text/fold.ts';
import { type Person } from '../use-settings.ts';

/** As many as a phone shows without getting lost. */
const most = 8;
/** Shortest text worth searching for, in letters. */
const shortest = 2;

/**
 * People whose name has every word that was typed, with or without diacritics; those who are named already are left out.
 * @returns null while there is nothing to search for.
 */
export const findPeople = (people: readonly Person[], search: string, named: readonly string[]): Person[] | null => {
  const words = fold(search).split(' ');
  if (words.join('').length < shortest) return null;
  return people
    .filter(({ staffId, name }) => !named.includes(staffId) && words.every((word) => fold(name).includes(word)))
    .slice(0, most);
};
