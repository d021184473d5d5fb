import { describe, expect, it } from 'vitest';
import { territoryOf } from '../../../../shared/domain/places/territory.ts';
import { type ProviderSearch, searchProviders } from '../../../../shared/domain/provider/search.ts';
import { aDescribedProvider, aDescription, aFile, imported, traian } from '../../../support/builders/provider.ts';

const [day, night, village, gone] = ['Zi', 'Azil', 'Școală Traian', 'Plecată'];
const register = imported(
  aFile([
    aDescribedProvider(day, [
      aDescription(day),
      aDescription(day, {
        name: 'Cantină',
        needs: ['food'],
        eligibility: { ages: [], measures: [], incomeCeilings: [] },
      }),
    ]),
    aDescribedProvider(night, [
      aDescription(night, {
        coverage: 'county',
        needs: ['emergency-shelter'],
        eligibility: { ages: [{ from: 18, to: null }], measures: [], incomeCeilings: [] },
      }),
    ]),
    aDescribedProvider(village, [aDescription(village, { place: traian, needs: ['after-school'] })]),
  ]),
  imported(aFile([aDescribedProvider(gone)])),
);

const found = (wanted: Partial<ProviderSearch>) =>
  searchProviders(register, { place: null, age: null, need: null, ...wanted }).map(({ provider, services }) => [
    provider.name,
    ...services.map(({ name }) => name),
  ]);
const place = (siruta: string) => territoryOf(siruta);

describe('a search of the register', () => {
  it('shows everything that is offered, in the order of names', () => {
    expect(found({})).toEqual([
      [night, 'Centru de zi'],
      [village, 'Centru de zi'],
      [day, 'Cantină', 'Centru de zi'],
    ]);
  });

  it('by place finds what is there and what serves the whole county', () => {
    expect(found({ place: place('20297') }).map(([name]) => name)).toEqual([night, day]);
    expect(found({ place: place('25870') }).map(([name]) => name)).toEqual([night, village]);
    expect(found({ place: place('174744') })).toEqual([]);
  });

  it('by county finds everything in it', () => {
    expect(place('47')).toMatchObject({ kind: 'county', county: 'BC' });
    expect(found({ place: place('47') })).toHaveLength(3);
  });

  it('by age and need leaves only services that fit', () => {
    expect(found({ age: 18 })).toEqual([
      [night, 'Centru de zi'],
      [day, 'Cantină'],
    ]);
    expect(found({ age: 10, need: 'food', place: place('20297') })).toEqual([[day, 'Cantină']]);
    expect(found({ need: 'vaccination' })).toEqual([]);
  });
});
