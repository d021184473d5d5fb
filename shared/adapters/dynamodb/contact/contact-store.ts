import { contactBook, emptyBook, type ContactBook } from '../../../domain/contact/contact-book.ts';
import { type ContactStore } from '../../../ports/contacts.ts';
import { type CountyReader } from '../../../ports/county.ts';
import { storedAs } from '../stored.ts';
import { type Key, type Table } from '../table.ts';

export const storedContacts = storedAs('contacts', 1, contactBook);

/** All in one partition: whoever starts a level reads everybody's with one query. */
const partition = 'CONTACTS';
const contactKey = (staffId: string): Key => ({ PK: partition, SK: `STAFF#${staffId}` });

export const makeContactReader = (table: Pick<Table, 'queryPartition'>): Pick<CountyReader, 'contacts'> => ({
  contacts: async () => (await table.queryPartition(partition, 'STAFF#')).map(storedContacts.read),
});

export const makeContactStore = (table: Table): ContactStore => ({
  load: async (staffId) => {
    const item = await table.get(contactKey(staffId));
    return item === null ? emptyBook(staffId) : storedContacts.read(item);
  },
  save: (book: ContactBook) =>
    table.transact([
      {
        put: storedContacts.write(contactKey(book.staffId), book, { fields: { version: book.version } }),
        ...(book.version === 1
          ? { condition: 'attribute_not_exists(PK)' }
          : { condition: 'version = :before', values: { ':before': book.version - 1 } }),
      },
    ]),
});
