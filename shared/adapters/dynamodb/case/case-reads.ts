import { caseRead, type CaseRead } from '../../../domain/case/case-read.ts';
import { deedsOf } from '../audit/deed-list.ts';
import { storedAs } from '../stored.ts';
import { type RawItem, type Write } from '../table.ts';

const storedRead = storedAs('case-read', 1, caseRead);

/** That somebody read a case; one request reads it once. It stands in the list of their deeds, too. */
export const readItem = (read: CaseRead): RawItem =>
  storedRead.write({ PK: `AUDIT#${read.caseId}`, SK: `${read.at}#${read.staffId}#${read.requestId}` }, read, {
    list: deedsOf(read.staffId, read.at, `${read.caseId}#${read.requestId}`),
  });

export const putRead = (read: CaseRead): Write => ({ put: readItem(read), condition: 'attribute_not_exists(PK)' });
