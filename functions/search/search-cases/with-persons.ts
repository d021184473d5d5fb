import { mayWork } from '../../../shared/domain/case/access.ts';
import { type Case } from '../../../shared/domain/case/case.ts';
import { type Person } from '../../../shared/domain/person/person.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { type SearchStore } from '../../../shared/ports/searches.ts';

export type CaseWithPerson = { case: Case; person: Person };

/** Those of the cases that the reader may work, each with its person. Only persons of these are read at all. */
export const withPersons = async (
  store: Pick<SearchStore, 'persons'>,
  cases: readonly Case[],
  reader: StaffMember,
): Promise<CaseWithPerson[]> => {
  const allowed = cases.filter((one) => mayWork(reader, one));
  const persons = new Map(
    (await store.persons(allowed.map(({ personId }) => personId))).map((one) => [one.personId, one]),
  );
  return allowed.flatMap((one) => {
    const person = persons.get(one.personId);
    return person === undefined ? [] : [{ case: one, person }];
  });
};
