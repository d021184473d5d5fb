import { describe } from 'vitest';
import { providerStoreBehaviour } from '../../support/behaviour/provider-store.ts';
import { memoryProviders } from '../../support/memory/providers.ts';

describe('the provider register in memory', () => {
  providerStoreBehaviour(() => Promise.resolve(memoryProviders()));
});
