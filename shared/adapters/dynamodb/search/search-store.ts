import { casesOf } from '../../../domain/referral/access.ts';
import { searchRecord } from '../../../domain/search/search-record.ts';
import { type SearchStore } from '../../../ports/searches.ts';
import { deedsOf } from '../audit/deed-list.ts';
import { putRead } from '../case/case-reads.ts';
import { personKey, storedPerson } from '../person/person-items.ts';
import { referralKey, storedReferral } from '../referral/referral-items.ts';
import { storedAs } from '../stored.ts';
import { type Table } from '../table.ts';

const storedSearch = storedAs('search', 1, searchRecord);

export const makeSearchStore = (table: Table): SearchStore => ({
  persons: async (personIds) => (await table.getMany(personIds.map(personKey))).map(storedPerson.read),
  casesOfReferral: async (referralId) => {
    // Without the report: what was reported is not looked at.
    const [item] = await table.getMany([referralKey(referralId)], ['PK', 'SK', 'entity', 'schemaVersion', 'data']);
    return item === undefined ? null : casesOf(storedReferral.read(item));
  },
  note: async (search) => {
    const { staffId, at, requestId, shown } = search;
    const key = { PK: `AUDIT#${staffId}`, SK: `${at}#search#${requestId}` };
    const written = await table.transact([
      {
        put: storedSearch.write(key, search, { list: deedsOf(staffId, at, `search#${requestId}`) }),
        condition: 'attribute_not_exists(PK)',
      },
      ...shown.map((caseId) => putRead({ caseId, staffId, at, requestId })),
    ]);
    if (written === 'conflict') throw new Error('a search was noted twice under one request id');
  },
});
