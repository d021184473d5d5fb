/** Turns a word into what can be compared with it and not read. */
export type HashWord = (word: string, salt: string) => Promise<string>;

/** Something nobody can guess. */
export type NewSalt = () => string;
