import { type CaseReadStore } from '../../../ports/cases.ts';
import { deedsOf } from '../audit/deed-list.ts';
import { readList } from '../cursor.ts';
import { storedAs } from '../stored.ts';
import { type Table } from '../table.ts';
import { caseRead } from '../../../domain/case/case-read.ts';
import { personKey, storedPerson } from '../person/person-items.ts';
import { caseKey, openCases, storedCase } from './case-items.ts';

const storedRead = storedAs('case-read', 1, caseRead);

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
    const key = { PK: `AUDIT#${read.caseId}`, SK: `${read.at}#${read.staffId}#${read.requestId}` };
    const list = deedsOf(read.staffId, read.at, `${read.caseId}#${read.requestId}`);
    const answer = await table.putNew(storedRead.write(key, read, { list }));
    if (!answer.written) throw new Error(`a read of case ${read.caseId} was noted twice under one request id`);
  },
});
