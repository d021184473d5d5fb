import { type PageStore } from '../../../ports/alerts.ts';
import { type Table } from '../table.ts';
import { pageKey, putPage, storedPage } from './alert-items.ts';

export const makePageStore = (table: Table): PageStore => ({
  load: async (page) => {
    const item = await table.get(pageKey(page));
    return item === null ? null : storedPage.read(item);
  },
  settle: async (before, after) =>
    (await table.transact([putPage(after, before)])) === 'written' ? 'written' : 'stale',
});
