import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import {
  confirmProvider,
  type ConfirmationRefusal,
  type OccupationUpdate,
} from '../../../shared/domain/provider/confirm.ts';
import { type ProviderId } from '../../../shared/domain/provider/ids.ts';
import { type Provider } from '../../../shared/domain/provider/provider.ts';
import { type ProviderChange } from '../../../shared/domain/provider/provider-change.ts';
import { type ProviderStore } from '../../../shared/ports/providers.ts';

type Deps = { providers: Pick<ProviderStore, 'load' | 'save' | 'changesAfter'>; clock: Clock };

export type Refusal =
  { code: 'not-found' } | { code: 'version-stale'; version: number; changes: ProviderChange[] } | ConfirmationRefusal;

/**
 * Records that an entry was confirmed, with the numbers that changed.
 * @param expected the version the person looked at; another one is refused with everything that happened after it.
 */
export const makeConfirmProvider =
  ({ providers, clock }: Deps) =>
  async (
    id: ProviderId,
    updates: readonly OccupationUpdate[],
    by: { staffId: string; name: string },
    expected: number,
  ): Promise<Result<Provider, Refusal>> => {
    const before = await providers.load(id);
    if (before === null) return err({ code: 'not-found' });
    const { version } = before;
    if (version !== expected)
      return err({ code: 'version-stale', version, changes: await providers.changesAfter(id, expected) });
    const decided = confirmProvider(before, updates, { by, now: toInstant(clock()) });
    if (!decided.ok) return decided;
    const { provider, change } = decided.value;
    if ((await providers.save(provider, change)) === 'written') return ok(provider);
    const changes = await providers.changesAfter(id, expected);
    return err({ code: 'version-stale', version: changes.at(-1)?.version ?? version, changes });
  };
