import { ok } from '../../../domain/kernel/result.ts';
import { isWaiting } from '../../../domain/request/request.ts';
import { type RequestStore } from '../../../ports/requests.ts';
import { readList } from '../cursor.ts';
import { type Table } from '../table.ts';
import {
  listKeyOf,
  pointers,
  putRequestStep,
  requestKey,
  storedPointer,
  storedRequest,
  waitingKey,
} from './request-items.ts';

const byAge = (a: { askedAt: string; requestId: string }, b: { askedAt: string; requestId: string }): number =>
  `${a.askedAt}#${a.requestId}` < `${b.askedAt}#${b.requestId}` ? -1 : 1;

export const makeRequestStore = (table: Table): RequestStore => ({
  load: async (requestId) => {
    const item = await table.get(requestKey(requestId));
    return item === null ? null : storedRequest.read(item);
  },
  ofCase: async (caseId) => {
    const found = await table.queryPartition(pointers.partition(caseId), pointers.prefix);
    const keys = found.map((item) => requestKey(storedPointer.read(item).requestId));
    return (await table.getMany(keys)).map(storedRequest.read).toSorted(byAge);
  },
  listOf: (institutionId, list, limit, cursor) =>
    readList(table, { listKey: listKeyOf(institutionId, list), limit, cursor, read: storedRequest.read }),
  waiting: async (limit, cursor) => {
    const page = await readList(table, { listKey: waitingKey, limit, cursor, read: storedPointer.read });
    if (!page.ok) return page;
    const { items, next } = page.value;
    const requests = (await table.getMany(items.map((one) => requestKey(one.requestId)))).map(storedRequest.read);
    return ok({ items: requests.filter(isWaiting).toSorted(byAge).toReversed(), next });
  },
  save: (write) => table.transact(putRequestStep(write)),
});
