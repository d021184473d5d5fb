import { type Texts } from './language.ts';

/** What the API can refuse with, by its stable code: the status, and what it tells people. */
export type Problems = Readonly<Record<string, { status: number; title: Texts }>>;
