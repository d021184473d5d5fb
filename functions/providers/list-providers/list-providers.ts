import type * as z from 'zod/mini';
import { type Language } from '../../../shared/contracts/http/language.ts';
import { type providerList, toProviderView } from '../../../shared/contracts/http/providers/views.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { searchProviders, type ProviderSearch } from '../../../shared/domain/provider/search.ts';
import { providerId, type ProviderId } from '../../../shared/domain/provider/ids.ts';
import { type ProviderStore } from '../../../shared/ports/providers.ts';

const encode = (id: ProviderId): string => Buffer.from(id).toString('base64url');
const decode = (cursor: string): ProviderId | null =>
  providerId.safeParse(Buffer.from(cursor, 'base64url').toString()).data ?? null;

type Deps = { providers: Pick<ProviderStore, 'register' | 'requests'>; clock: Clock };
type Wanted = { search: ProviderSearch; limit: number; cursor: string | null; language: Language };

/**
 * One page of the providers that have what is looked for. The register is read whole for every page: it holds tens of
 * entries, a few hundred at most.
 * @returns `cursor-invalid` also when the entry a page ended with no longer fits: the list must be started again.
 */
export const makeListProviders =
  ({ providers, clock }: Deps) =>
  async ({
    search,
    limit,
    cursor,
    language,
  }: Wanted): Promise<Result<z.infer<typeof providerList>, 'cursor-invalid'>> => {
    const [register, requests] = await Promise.all([providers.register(), providers.requests()]);
    const found = searchProviders(register, search);
    const last = cursor === null ? null : decode(cursor);
    const start = cursor === null ? 0 : found.findIndex(({ provider }) => provider.providerId === last) + 1;
    if (cursor !== null && start === 0) return err('cursor-invalid');

    const page = found.slice(start, start + limit);
    const now = toInstant(clock());
    const items = page.map(({ provider, services }) => {
      const request = requests.find((one) => one.providerId === provider.providerId) ?? null;
      return toProviderView(provider, services, { now, request, language });
    });
    const end = page.at(-1);
    const more = end !== undefined && start + page.length < found.length;
    return ok({ items, next: more ? encode(end.provider.providerId) : null });
  };
