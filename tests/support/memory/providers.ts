import {
  confirmationRequest,
  provider,
  type ConfirmationRequest,
  type Provider,
} from '../../../shared/domain/provider/provider.ts';
import { providerChange, type ProviderChange } from '../../../shared/domain/provider/provider-change.ts';
import { type ProviderStore } from '../../../shared/ports/providers.ts';

const byId = <T extends { providerId: string }>(items: Iterable<T>): T[] =>
  [...items].toSorted((a, b) => (a.providerId < b.providerId ? -1 : 1));

/** The provider register in memory. Whatever is read or written is a copy. */
export const memoryProviders = (entries: readonly Provider[] = []): ProviderStore => {
  const providers = new Map(entries.map((one) => [one.providerId, one]));
  const changes: ProviderChange[] = [];
  const requests = new Map<string, ConfirmationRequest>();
  return {
    load: (id) => Promise.resolve(structuredClone(providers.get(id) ?? null)),
    register: () => Promise.resolve(structuredClone(byId(providers.values()))),
    save: (next, change) => {
      if ((providers.get(next.providerId)?.version ?? 0) !== next.version - 1) return Promise.resolve('conflict');
      providers.set(next.providerId, provider.parse(next));
      changes.push(providerChange.parse(change));
      return Promise.resolve('written');
    },
    changesAfter: (id, version) =>
      Promise.resolve(
        structuredClone(
          changes
            .filter((one) => one.providerId === id && one.version > version)
            .toSorted((a, b) => a.version - b.version),
        ),
      ),
    requests: () => Promise.resolve(structuredClone(byId(requests.values()))),
    request: (id) => Promise.resolve(structuredClone(requests.get(id) ?? null)),
    noteRequest: (request) => {
      requests.set(request.providerId, confirmationRequest.parse(request));
      return Promise.resolve();
    },
    settleRequest: (before, after) => {
      const now = requests.get(before.providerId);
      if (now?.month !== before.month || now.outcome !== before.outcome) return Promise.resolve('stale');
      requests.set(after.providerId, confirmationRequest.parse(after));
      return Promise.resolve('written');
    },
  };
};
