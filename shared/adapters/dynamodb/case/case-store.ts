import { type CaseReadStore } from '../../../ports/cases.ts';
import { readList } from '../cursor.ts';
import { type Table } from '../table.ts';
import { personKey, storedPerson } from '../person/person-items.ts';
import { caseKey, openCases, storedCase } from './case-items.ts';
import { readItem } from './case-reads.ts';

export const makeCaseStore = (table: Table): CaseReadStore => ({
  load: async (caseId) => {
    const item = await table.get(caseKey(caseId));
    return item === null ? null : storedCase.read(item);
  },
  person: async (personId) => {
    const item = await table.get(personKey(personId));
    return item === null ? null : storedPerson.read(item);
  },
  list: (limit, cursor) => readList(table, { listKey: openCases, limit, cursor, read: storedCase.read }),
  noteRead: async (read) => {
    const answer = await table.putNew(readItem(read));
    if (!answer.written) throw new Error(`a read of case ${read.caseId} was noted twice under one request id`);
  },
});
