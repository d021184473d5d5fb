import { describe, expect, it } from 'vitest';
import { confirmProvider } from '../../../shared/domain/provider/confirm.ts';
import { planImport, type PlannedChange } from '../../../shared/domain/provider/plan-import.ts';
import { type Provider } from '../../../shared/domain/provider/provider.ts';
import { type ProviderStore } from '../../../shared/ports/providers.ts';
import { aDescribedProvider, aFile, idOf } from '../builders/provider.ts';
import { after, hour, monday } from '../builders/time.ts';
import { type OpenRepositories } from './repositories.ts';

const [sun, moon] = ['Asociația Soare', 'Fundația Luna'];
const file = aFile([aDescribedProvider(sun), aDescribedProvider(moon)]);
const author = { by: 'registrator', now: monday };

const confirmed = (before: Provider): Omit<PlannedChange, 'before'> => {
  const by = { staffId: 'carmen', name: 'Carmen' };
  const answer = confirmProvider(before, [], { by, now: after(monday, hour) });
  if (!answer.ok) throw new Error(answer.error.code);
  return { after: answer.value.provider, change: answer.value.change };
};

export const keepProviders = (open: OpenRepositories): void => {
  describe('the provider register', () => {
    const imported = async (): Promise<ProviderStore> => {
      const { providers: store } = await open();
      for (const { after: entry, change } of planImport([], file, author).changes) await store.save(entry, change);
      return store;
    };

    it('knows nothing at first', async () => {
      const { providers: store } = await open();
      expect(await store.load(idOf(sun))).toBeNull();
      expect(await store.register()).toEqual([]);
      expect(await store.requests()).toEqual([]);
      expect(await store.request(idOf(sun))).toBeNull();
      expect(await store.changesAfter(idOf(sun), 0)).toEqual([]);
    });

    it('gives back what was written, alone and as the whole register', async () => {
      const store = await imported();
      const { changes } = planImport([], file, author);
      const entries = changes.map(({ after: entry }) => entry);
      expect(await store.register()).toEqual(entries.toSorted((a, b) => (a.providerId < b.providerId ? -1 : 1)));
      expect(await store.load(idOf(sun))).toEqual(entries.find(({ name }) => name === sun));
      expect(planImport(await store.register(), file, author).changes).toEqual([]);
    });

    it('writes over the version that was read, and over no other, with what made it', async () => {
      const store = await imported();
      const before = await store.load(idOf(sun));
      if (before === null) throw new Error('not there');
      const first = confirmed(before);
      expect(await store.save(first.after, first.change)).toBe('written');
      expect(await store.save(first.after, first.change)).toBe('conflict');
      expect(await store.load(idOf(sun))).toMatchObject({ version: 2, confirmation: { by: { staffId: 'carmen' } } });
      expect((await store.changesAfter(idOf(sun), 0)).map(({ version, kind }) => [version, kind])).toEqual([
        [1, 'registered'],
        [2, 'confirmed'],
      ]);
      expect(await store.changesAfter(idOf(sun), 1)).toEqual([first.change]);
      expect(await store.changesAfter(idOf(sun), 2)).toEqual([]);
    });

    it('registers an entry once', async () => {
      const store = await imported();
      const [again] = planImport([], file, author).changes;
      expect(again === undefined ? null : await store.save(again.after, again.change)).toBe('conflict');
    });

    it('keeps the last request to each provider beside the entries, which it leaves alone', async () => {
      const store = await imported();
      const request = {
        providerId: idOf(sun),
        month: '2026-11',
        at: monday,
        to: 'contact@exemplu.invalid',
        outcome: 'handed',
        reference: 'm-1',
      } as const;
      await store.noteRequest({ ...request, outcome: 'failed', reference: 'Throttled' });
      const asking = { ...request, outcome: 'asking', reference: null } as const;
      await store.noteRequest(asking);
      expect(await store.settleRequest(asking, request)).toBe('written');
      expect(await store.settleRequest(asking, { ...request, outcome: 'failed' })).toBe('stale');
      expect(await store.settleRequest({ ...request, month: '2026-12' }, asking)).toBe('stale');
      expect(await store.requests()).toEqual([request]);
      expect(await store.request(idOf(sun))).toEqual(request);
      expect(await store.request(idOf(moon))).toBeNull();
      expect((await store.register()).map(({ version }) => version)).toEqual([1, 1]);
    });
  });
};
