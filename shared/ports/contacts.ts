import { type ContactBook } from '../domain/contact/contact-book.ts';

export type ContactStore = {
  /** A person who never set anything has an empty book of version 0. */
  load: (staffId: string) => Promise<ContactBook>;
  /** Writes the next version of a book. `conflict`: it has changed since it was loaded. */
  save: (book: ContactBook) => Promise<'written' | 'conflict'>;
};
