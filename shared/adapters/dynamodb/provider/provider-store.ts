import { type ProviderStore } from '../../../ports/providers.ts';
import { type Table } from '../table.ts';
import {
  historyOf,
  providerKey,
  providerPrefix,
  putProvider,
  putProviderChange,
  putRequest,
  register,
  requestKey,
  requestPrefix,
  storedProvider,
  storedProviderChange,
  storedRequest,
} from './provider-items.ts';

export const makeProviderStore = (table: Table): ProviderStore => ({
  load: async (id) => {
    const item = await table.get(providerKey(id));
    return item === null ? null : storedProvider.read(item);
  },
  register: async () => (await table.queryPartition(register, providerPrefix)).map(storedProvider.read),
  save: (provider, change) => table.transact([putProvider(provider), putProviderChange(change)]),
  changesAfter: async (id, version) =>
    (await table.queryPartition(historyOf(id), 'CHANGE#'))
      .map(storedProviderChange.read)
      .filter((change) => change.version > version),
  requests: async () => (await table.queryPartition(register, requestPrefix)).map(storedRequest.read),
  request: async (id) => {
    const item = await table.get(requestKey(id));
    return item === null ? null : storedRequest.read(item);
  },
  noteRequest: async (request) => {
    if ((await table.transact([putRequest(request, null)])) === 'conflict')
      throw new Error(`two rounds of requests noted provider ${request.providerId} at once`);
  },
  settleRequest: async (before, after) =>
    (await table.transact([putRequest(after, before)])) === 'written' ? 'written' : 'stale',
});
