import { type ProviderId } from '../domain/provider/ids.ts';
import { type ConfirmationRequest, type Provider } from '../domain/provider/provider.ts';
import { type ProviderChange } from '../domain/provider/provider-change.ts';

export type ProviderStore = {
  load: (providerId: ProviderId) => Promise<Provider | null>;
  /** Every entry, those that left too: tens to a few hundred. */
  register: () => Promise<Provider[]>;
  /** Writes an entry with what made it, over the version before it; version 1 is new. */
  save: (provider: Provider, change: ProviderChange) => Promise<'written' | 'conflict'>;
  /** What happened to an entry after a version, oldest first; after 0: everything. */
  changesAfter: (providerId: ProviderId, version: number) => Promise<ProviderChange[]>;
  /** The last request to each provider that was ever asked. */
  requests: () => Promise<ConfirmationRequest[]>;
  request: (providerId: ProviderId) => Promise<ConfirmationRequest | null>;
  /** Notes a request over whatever was noted before. */
  noteRequest: (request: ConfirmationRequest) => Promise<void>;
  /** Writes a request over the state it was read in. `stale`: it is in another state by now. */
  settleRequest: (before: ConfirmationRequest, after: ConfirmationRequest) => Promise<'written' | 'stale'>;
};
