import { type SearchFilters } from '../../../shared/contracts/http/casework/requests.ts';
import { isClosed, type Case } from '../../../shared/domain/case/case.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { matchesName } from '../../../shared/domain/search/matches-name.ts';
import { type SearchQuery } from '../../../shared/domain/search/read-query.ts';
import { type ManyCases } from '../../../shared/ports/casework.ts';
import { type Identify } from '../../../shared/ports/screenings.ts';
import { type SearchStore } from '../../../shared/ports/searches.ts';
import { withPersons, type CaseWithPerson } from './with-persons.ts';

/** Whoever needs more than this must say more of whom they look for. */
export const mostShown = 25;

/** The newest cases that names are looked for in: a county's work of several years, read in about a second. */
export const mostLooked = 2_000;

type Deps = { store: SearchStore & ManyCases; identify: Identify; clock: Clock };

/** `complete`: every case of the county was looked at. `more`: others were found and are not shown. */
export type Found = {
  found: CaseWithPerson[];
  complete: boolean;
  more: boolean;
};

const fits =
  ({ state, urgency }: SearchFilters) =>
  (one: Case): boolean =>
    (state === undefined || (state === 'closed') === isClosed(one)) &&
    (urgency === undefined || urgency === one.urgency);

/**
 * Looks for cases, among those the reader may work; of the others not even that they exist is told. The search and
 * what it shows are noted before anything is answered.
 */
export const makeSearchCases =
  ({ store, identify, clock }: Deps) =>
  async (query: SearchQuery, filters: SearchFilters, reader: StaffMember, requestId: string): Promise<Found> => {
    const candidates = async (): Promise<{ term: string; cases: Case[]; complete: boolean }> => {
      switch (query.by) {
        case 'cnp': {
          const personId = await identify(query.cnp);
          const [person] = await store.persons([personId]);
          const current = person?.currentCaseId ?? null;
          return { term: personId, cases: current === null ? [] : await store.cases([current]), complete: true };
        }
        case 'case':
          return { term: query.caseId, cases: await store.cases([query.caseId]), complete: true };
        case 'referral': {
          const caseIds = (await store.casesOfReferral(query.referralId)) ?? [];
          return { term: query.referralId, cases: await store.cases(caseIds), complete: true };
        }
        case 'name':
          return { term: query.words.join(' '), ...(await store.newest(mostLooked)) };
      }
    };
    const { term, cases, complete } = await candidates();
    const known = await withPersons(store, cases.filter(fits(filters)), reader);
    const found = query.by === 'name' ? known.filter(({ person }) => matchesName(query.words, person)) : known;
    const shown = found.slice(0, mostShown);
    await store.note({
      staffId: reader.staffId,
      at: toInstant(clock()),
      requestId,
      by: query.by,
      term,
      shown: shown.map((one) => one.case.caseId),
    });
    return { found: shown, complete, more: found.length > shown.length };
  };
export type SearchCases = ReturnType<typeof makeSearchCases>;
