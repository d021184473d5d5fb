import { type PersonId } from '../../../domain/kernel/ids.ts';
import { person, type Person } from '../../../domain/person/person.ts';
import { storedAs } from '../stored.ts';
import { type Key, type Write } from '../table.ts';

export const storedPerson = storedAs('person', 1, person);

/** The id is a keyed digest of the CNP, so that no key of the table holds one. */
export const personKey = (personId: PersonId): Key => ({ PK: `PERSON#${personId}`, SK: 'PERSON' });

/** Writes a person over the version read: the lock that keeps it at one open case per person. */
export const putPerson = (changed: Person): Write => ({
  put: storedPerson.write(personKey(changed.personId), changed, { fields: { version: changed.version } }),
  ...(changed.version === 1
    ? { condition: 'attribute_not_exists(PK)' }
    : { condition: 'version = :before', values: { ':before': changed.version - 1 } }),
});
