import { describe, expect, it } from 'vitest';
import { makeConfirmProvider } from '../../../../functions/providers/confirm-provider/confirm-provider.ts';
import { serviceId } from '../../../../shared/domain/provider/ids.ts';
import { aFile, aProvider, idOf, imported } from '../../../support/builders/provider.ts';
import { after, fakeClock, hour, monday } from '../../../support/builders/time.ts';
import { memoryProviders } from '../../../support/memory/providers.ts';

const carmen = { staffId: 'carmen', name: 'Carmen' };
const dan = { staffId: 'dan', name: 'Dan' };
const entry = aProvider();
const service = entry.services[0]?.serviceId ?? serviceId.parse('S0000000000000');
const { clock } = fakeClock(after(monday, hour));

describe('confirming an entry', () => {
  it('writes who confirmed it, when, and what changed', async () => {
    const providers = memoryProviders([entry]);
    const confirm = makeConfirmProvider({ providers, clock });
    const answer = await confirm(entry.providerId, [{ serviceId: service, occupancy: 20 }], carmen, 1);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        version: 2,
        confirmation: { at: after(monday, hour), by: carmen },
        services: [{ occupation: { occupancy: 20 } }],
      },
    });
    expect(await providers.load(entry.providerId)).toEqual(answer.ok ? answer.value : null);
    expect(await providers.changesAfter(entry.providerId, 1)).toMatchObject([
      { kind: 'confirmed', by: carmen, changes: [{ field: 'occupancy', before: 18, after: 20 }] },
    ]);
  });

  it('tells whoever looked at an older version what changed since', async () => {
    const confirm = makeConfirmProvider({ providers: memoryProviders([entry]), clock });
    await confirm(entry.providerId, [{ serviceId: service, occupancy: 20 }], carmen, 1);
    expect(await confirm(entry.providerId, [], dan, 1)).toMatchObject({
      ok: false,
      error: {
        code: 'version-stale',
        version: 2,
        changes: [{ version: 2, by: carmen, changes: [{ field: 'occupancy', before: 18, after: 20 }] }],
      },
    });
  });

  it('has one winner of two at the same moment, and tells the other', async () => {
    const providers = memoryProviders([entry]);
    const confirm = makeConfirmProvider({ providers, clock });
    const answers = await Promise.all([
      confirm(entry.providerId, [{ serviceId: service, occupancy: 19 }], carmen, 1),
      confirm(entry.providerId, [{ serviceId: service, occupancy: 20 }], dan, 1),
    ]);
    expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      error: { code: 'version-stale', version: 2, changes: [{ version: 2 }] },
    });
    expect(await providers.changesAfter(entry.providerId, 0)).toHaveLength(1);
  });

  it('is refused for an entry that is not there, one that left, and a service it does not have', async () => {
    const gone = imported(aFile([]), [entry], after(monday, hour));
    const confirm = makeConfirmProvider({ providers: memoryProviders(gone), clock });
    expect(await confirm(idOf('Alta'), [], carmen, 1)).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await confirm(entry.providerId, [], carmen, 2)).toEqual({ ok: false, error: { code: 'provider-removed' } });
    const here = makeConfirmProvider({ providers: memoryProviders([entry]), clock });
    expect(await here(entry.providerId, [{ serviceId: serviceId.parse('S0000000000000') }], carmen, 1)).toEqual({
      ok: false,
      error: { code: 'service-unknown', position: 0 },
    });
  });
});
