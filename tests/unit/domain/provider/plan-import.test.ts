import { describe, expect, it } from 'vitest';
import { confirmProvider } from '../../../../shared/domain/provider/confirm.ts';
import { planImport } from '../../../../shared/domain/provider/plan-import.ts';
import { type Provider } from '../../../../shared/domain/provider/provider.ts';
import { aDescribedProvider, aDescription, aFile, idOf, imported } from '../../../support/builders/provider.ts';
import { after, hour, monday } from '../../../support/builders/time.ts';

const later = after(monday, 24 * hour);
const author = { by: 'registrator', now: later };
const [sun, moon] = ['Asociația Soare', 'Fundația Luna'];
const both = aFile([aDescribedProvider(sun), aDescribedProvider(moon)]);
const states = (register: readonly Provider[]) =>
  Object.fromEntries(
    register.map(({ name, state, services }) => [name, [state, ...services.map((service) => service.state)]]),
  );

const confirmed = (provider: Provider, occupancy: number): Provider => {
  const [service] = provider.services;
  const by = { staffId: 'carmen', name: 'Carmen' };
  const answer = confirmProvider(
    provider,
    service === undefined ? [] : [{ serviceId: service.serviceId, occupancy, waitingList: 4 }],
    { by, now: later },
  );
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.provider;
};

describe('an import', () => {
  it('registers what is new, with who brought it and when', () => {
    const { changes, unchanged, held } = planImport([], both, author);
    expect([unchanged, held]).toEqual([0, []]);
    expect(changes.map(({ after: entry }) => entry.name).toSorted()).toEqual([sun, moon]);
    for (const { before, after: entry, change } of changes) {
      expect(before).toBeNull();
      expect(entry).toMatchObject({ state: 'listed', version: 1, registeredAt: later, confirmation: null });
      expect(change).toMatchObject({
        version: 1,
        kind: 'registered',
        at: later,
        by: { staffId: null, name: 'registrator' },
      });
    }
  });

  it('changes nothing the second time, in any order of fields', () => {
    const register = imported(both).map(({ services, ...rest }) => ({
      ...rest,
      services: services.map(({ inFile: { capacity, ...numbers }, ...service }) => ({
        inFile: { ...numbers, capacity },
        ...service,
      })),
    }));
    expect(planImport(register, both, author)).toEqual({ changes: [], unchanged: 2, held: [] });
  });

  it('tells field by field what it changes, over the version it was worked out from', () => {
    const moved = aDescription(sun, {
      address: 'Str. Exemplu 3',
      inFile: { capacity: 25, occupancy: 18, waitingList: null },
    });
    const { changes, unchanged } = planImport(
      imported(both),
      aFile([aDescribedProvider(sun, [moved]), aDescribedProvider(moon)]),
      author,
    );
    expect(unchanged).toBe(1);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.change).toMatchObject({ providerId: idOf(sun), version: 2, kind: 'updated' });
    expect(changes[0]?.change.changes).toMatchObject([
      { field: 'address', before: null, after: 'Str. Exemplu 3' },
      { field: 'inFile' },
      { serviceId: moved.serviceId, field: 'capacity', before: 20, after: 25 },
    ]);
  });

  it('keeps numbers that were confirmed since, unless the file says something new', () => {
    const register = imported(both).map((one) => confirmed(one, 11));
    expect(planImport(register, both, author).changes).toEqual([]);

    const fuller = aDescription(sun, { inFile: { capacity: 20, occupancy: 20, waitingList: null } });
    const next = imported(aFile([aDescribedProvider(sun, [fuller]), aDescribedProvider(moon)]), register, later);
    expect(next.find(({ name }) => name === sun)).toMatchObject({
      confirmation: { by: { staffId: 'carmen' } },
      services: [{ occupation: { capacity: 20, occupancy: 20, waitingList: 4 } }],
    });
  });

  it('marks what the file no longer has as removed, keeps it, and takes it back when it comes again', () => {
    const register = imported(both);
    const gone = imported(
      aFile([aDescribedProvider(moon, [aDescription(moon, { name: 'Cantină' })])]),
      register,
      later,
    );
    expect(states(gone)).toEqual({ [moon]: ['listed', 'offered', 'removed'], [sun]: ['removed', 'removed'] });
    expect(gone.find(({ name }) => name === sun)).toMatchObject({ removedAt: later, services: [{ removedAt: later }] });

    const back = imported(both, gone, later);
    expect(back.find(({ name }) => name === sun)).toMatchObject({ state: 'listed', version: 3, registeredAt: monday });
    expect(back.find(({ name }) => name === sun)).not.toHaveProperty('removedAt');
    const kinds = planImport(gone, both, author).changes.map(({ after: { name }, change }) => [name, change.kind]);
    expect(Object.fromEntries(kinds)).toEqual({ [sun]: 'restored', [moon]: 'updated' });
  });

  it('removes a removed entry only once', () => {
    const gone = imported(aFile([aDescribedProvider(moon)]), imported(both), later);
    expect(planImport(gone, aFile([aDescribedProvider(moon)]), author).changes).toEqual([]);
  });

  it('takes nothing for gone that a row it could not read may stand for', () => {
    const register = imported(both);
    const onlyMoon = [aDescribedProvider(moon)];
    const partly = planImport(register, aFile(onlyMoon, { partlyRead: new Set([idOf(sun)]) }), author);
    expect(partly).toMatchObject({ changes: [], held: [{ providerId: idOf(sun) }] });
    expect(planImport(register, aFile(onlyMoon, { unattributed: true }), author)).toMatchObject({
      changes: [],
      held: [{}],
    });

    const other = aFile([aDescribedProvider(sun, [aDescription(sun, { name: 'Cantină' })])], {
      partlyRead: new Set([idOf(sun)]),
    });
    const sunThen = imported(other, register, later).find(({ name }) => name === sun);
    expect(sunThen?.services.map(({ name, state }) => [name, state])).toEqual([
      ['Cantină', 'offered'],
      ['Centru de zi', 'offered'],
    ]);
  });
});
