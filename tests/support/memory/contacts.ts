import { contactBook, emptyBook, type ContactBook } from '../../../shared/domain/contact/contact-book.ts';
import { type ContactStore } from '../../../shared/ports/contacts.ts';

/** Contacts in memory; what is read or written is a copy. */
export const memoryContacts = (books: ContactBook[] = []): ContactStore & { all: () => readonly ContactBook[] } => {
  const kept = new Map(books.map((book) => [book.staffId, book]));
  return {
    all: () => [...kept.values()],
    load: (staffId) => Promise.resolve(structuredClone(kept.get(staffId) ?? emptyBook(staffId))),
    save: (book) => {
      if ((kept.get(book.staffId)?.version ?? 0) !== book.version - 1) return Promise.resolve('conflict');
      kept.set(book.staffId, contactBook.parse(book));
      return Promise.resolve('written');
    },
  };
};
