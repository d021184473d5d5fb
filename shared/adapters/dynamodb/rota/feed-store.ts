import { type FeedStore } from '../../../ports/rota.ts';
import { type Table } from '../table.ts';
import { feedKey, feedPrefix, rotaPartition, storedFeed } from './rota-items.ts';

export const makeFeedStore = (table: Table): FeedStore => ({
  load: async (id) => {
    const item = await table.get(feedKey(id));
    return item === null ? null : storedFeed.read(item);
  },
  ofPerson: async (staffId) =>
    (await table.queryPartition(rotaPartition, feedPrefix))
      .map(storedFeed.read)
      .filter((feed) => feed.staffId === staffId),
  create: async (feed) =>
    (await table.putNew(storedFeed.write(feedKey(feed.feedId), feed))).written ? 'written' : 'exists',
  revoke: async (feed) => {
    const write = { put: storedFeed.write(feedKey(feed.feedId), feed), condition: 'attribute_exists(PK)' };
    if ((await table.transact([write])) === 'conflict') throw new Error(`feed ${feed.feedId} was changed meanwhile`);
  },
});
