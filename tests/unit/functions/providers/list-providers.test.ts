import { describe, expect, it } from 'vitest';
import { makeListProviders } from '../../../../functions/providers/list-providers/list-providers.ts';
import { type Language } from '../../../../shared/contracts/http/language.ts';
import { providerList } from '../../../../shared/contracts/http/providers/views.ts';
import { type ProviderSearch } from '../../../../shared/domain/provider/search.ts';
import { aDescribedProvider, aDescription, aFile, idOf, imported } from '../../../support/builders/provider.ts';
import { after, fakeClock, hour, monday } from '../../../support/builders/time.ts';
import { memoryProviders } from '../../../support/memory/providers.ts';

const names = ['Ana', 'Băneasa', 'Ștefan', 'Zori'];
const anything: ProviderSearch = { place: null, age: null, need: null };

const lister = (age = 0) => {
  const providers = memoryProviders(imported(aFile(names.map((name) => aDescribedProvider(name)))));
  const { clock } = fakeClock(after(monday, age));
  const list = makeListProviders({ providers, clock });
  const page = (cursor: string | null = null, search = anything, language: Language = 'ro') =>
    list({ search, limit: 3, cursor, language });
  return { providers, page };
};

describe('the list of providers', () => {
  it('comes in pages, in the order of names, and ends', async () => {
    const { page } = lister();
    const first = await page();
    expect(first.ok && first.value.items.map(({ name }) => name)).toEqual(names.slice(0, 3));
    const next = first.ok ? first.value.next : null;
    expect(next).not.toBeNull();
    const second = await page(next);
    expect(second.ok && second.value).toMatchObject({ items: [{ name: 'Zori' }], next: null });
  });

  it('has no further page when the last entry ends a page', async () => {
    const { page } = lister();
    const found = await page(null, { ...anything, need: 'food' });
    expect(found).toEqual({ ok: true, value: { items: [], next: null } });
  });

  it.each(['', 'abc', Buffer.from('F0000000000000').toString('base64url')])('refuses the cursor %j', async (cursor) => {
    const { page } = lister();
    expect(await page(cursor)).toEqual({ ok: false, error: 'cursor-invalid' });
  });

  it('is of the form the API promises, and says which entries nobody confirmed for a month', async () => {
    const fresh = await lister(30 * 24 * hour).page();
    const stale = await lister(31 * 24 * hour).page();
    const english = await lister(31 * 24 * hour).page(null, anything, 'en');
    if (!fresh.ok || !stale.ok || !english.ok) throw new Error('not listed');
    expect(providerList.parse(stale.value)).toEqual(stale.value);
    expect(fresh.value.items[0]?.freshness).toMatchObject({ state: 'fresh', note: null, confirmation: null });
    expect(stale.value.items[0]?.freshness).toMatchObject({
      state: 'stale',
      note: 'Neconfirmat de la înregistrare, 23.11.2026. Verificați înainte de a planifica.',
    });
    expect(english.value.items[0]?.freshness.note).toContain('Not confirmed since its registration');
  });

  it('shows the ceiling of today and the last request', async () => {
    const { providers, page } = lister();
    await providers.noteRequest({
      providerId: idOf('Ana'),
      month: '2026-11',
      at: monday,
      to: 'contact@exemplu.invalid',
      outcome: 'handed',
      reference: 'm-1',
    });
    const found = await page();
    expect(found.ok && found.value.items[0]).toMatchObject({
      freshness: { lastRequest: { month: '2026-11', outcome: 'handed' } },
      services: [{ codeAsWritten: '8891CZ-C-II', code: '8891 CZ-C-II', incomeCeilingToday: null, capacity: 20 }],
    });
    expect(JSON.stringify(found)).not.toContain('m-1');
  });

  it('shows only the services that fit', async () => {
    const both = aDescribedProvider('Ana', [
      aDescription('Ana'),
      aDescription('Ana', { name: 'Cantină', needs: ['food'] }),
    ]);
    const list = makeListProviders({ providers: memoryProviders(imported(aFile([both]))), clock: fakeClock().clock });
    const found = await list({ search: { ...anything, need: 'food' }, limit: 3, cursor: null, language: 'ro' });
    expect(found.ok && found.value.items[0]?.services.map(({ name }) => name)).toEqual(['Cantină']);
  });
});
