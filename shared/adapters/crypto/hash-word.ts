import { randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { type HashWord, type NewSalt } from '../../ports/words.ts';

const derive = promisify<string, string, number, Buffer>(scrypt);

/** scrypt by Node's own cost (16 MB, some 50 ms): a spoken word is short, and must not be found by trying all. */
export const hashWord: HashWord = async (word, salt) => (await derive(word, salt, 32)).toString('hex');

export const newSalt: NewSalt = () => randomBytes(16).toString('hex');
