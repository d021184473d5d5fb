import { type ManyCases } from '../../../ports/casework.ts';
import { type Key, type RawItem, type Table } from '../table.ts';
import { caseKey, openCases, storedCase } from './case-items.ts';

/** Cases read at a time; an answer of the index holds 1 MB at most. */
const pageSize = 500;

const position = (item: RawItem): Key & { listSort: string } => ({
  PK: String(item['PK']),
  SK: String(item['SK']),
  listSort: String(item['listSort']),
});

export const makeManyCases = (table: Table): ManyCases => ({
  cases: async (caseIds) => (await table.getMany(caseIds.map(caseKey))).map(storedCase.read),
  newest: async (most) => {
    const found: RawItem[] = [];
    let complete = false;
    while (!complete && found.length < most) {
      const last = found.at(-1);
      const limit = Math.min(pageSize, most - found.length);
      const page = await table.queryList(openCases, limit, last === undefined ? null : position(last));
      found.push(...page.items);
      complete = !page.more;
    }
    return { cases: found.map(storedCase.read), complete };
  },
});
