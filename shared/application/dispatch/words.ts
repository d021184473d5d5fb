import { type SpokenWord } from '../../domain/dispatch/decide-dispatch.ts';
import { type SafeWords } from '../../domain/dispatch/dispatch.ts';
import { fold } from '../../domain/text/fold.ts';
import { type HashWord, type NewSalt } from '../../ports/words.ts';

/** Keeps two words so that they can be recognised, however they are spelt, and not read. */
export const keepWords = async (
  { safe, duress }: { safe: string; duress: string },
  { hash, newSalt }: { hash: HashWord; newSalt: NewSalt },
): Promise<SafeWords> => {
  const salt = newSalt();
  const [safeHash, duressHash] = await Promise.all([hash(fold(safe), salt), hash(fold(duress), salt)]);
  return { salt, safe: safeHash, duress: duressHash };
};

/** What a word stands for. The same work is done whichever it is. */
export const recognise = async (
  word: string,
  { salt, safe, duress }: SafeWords,
  hash: HashWord,
): Promise<SpokenWord> => {
  const spoken = await hash(fold(word), salt);
  return spoken === safe ? 'safe' : spoken === duress ? 'duress' : 'wrong';
};
