import { type CaseId } from '../../../shared/domain/kernel/ids.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { type CaseReadStore } from '../../../shared/ports/cases.ts';
import { type ManyCases } from '../../../shared/ports/casework.ts';
import { type SearchStore } from '../../../shared/ports/searches.ts';
import { withPersons, type CaseWithPerson } from './with-persons.ts';

type Deps = {
  store: Pick<SearchStore, 'persons'> & Pick<ManyCases, 'cases'> & Pick<CaseReadStore, 'noteRead'>;
  clock: Clock;
};

/**
 * Whom cases are about, of those the reader may work; of the others not even that they exist is told. A name is content: each
 * case whose person is shown is noted as read before anything is answered.
 */
export const makeNameCases =
  ({ store, clock }: Deps) =>
  async (caseIds: readonly CaseId[], reader: StaffMember, requestId: string): Promise<CaseWithPerson[]> => {
    const named = await withPersons(store, await store.cases([...new Set(caseIds)]), reader);
    const at = toInstant(clock());
    const { staffId } = reader;
    await Promise.all(named.map((one) => store.noteRead({ caseId: one.case.caseId, staffId, at, requestId })));
    return named;
  };
export type NameCases = ReturnType<typeof makeNameCases>;
