import { type Need } from '../need/need.ts';
import { type Territory } from '../places/territory.ts';
import { fold } from '../text/fold.ts';
import { admitsAge } from './eligibility.ts';
import { offeredServices, type ListedProvider, type OfferedService, type Provider } from './provider.ts';

/** What is looked for; what is null does not matter. */
export type ProviderSearch = {
  /** Where the person lives. A county finds everything in it. */
  place: Pick<Territory, 'kind' | 'unit' | 'county'> | null;
  /** Completed years. */
  age: number | null;
  need: Need | null;
};

const reaches = ({ place, coverage }: OfferedService, wanted: NonNullable<ProviderSearch['place']>): boolean => {
  if (place.county !== wanted.county) return false;
  return wanted.kind === 'county' || coverage === 'county' || place.unit.siruta === wanted.unit;
};

const fits = (service: OfferedService, { place, age, need }: ProviderSearch): boolean =>
  (place === null || reaches(service, place)) &&
  (age === null || admitsAge(service.eligibility, age)) &&
  (need === null || service.needs.includes(need));

export type Found = { provider: ListedProvider; services: OfferedService[] };

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The providers with at least one service that fits, each with those services, in the order of names. */
export const searchProviders = (register: readonly Provider[], wanted: ProviderSearch): Found[] =>
  register
    .flatMap((provider): Found[] => {
      if (provider.state === 'removed') return [];
      const services = offeredServices(provider).filter((service) => fits(service, wanted));
      return services.length === 0 ? [] : [{ provider, services }];
    })
    .toSorted(
      (a, b) =>
        compare(fold(a.provider.name), fold(b.provider.name)) || compare(a.provider.providerId, b.provider.providerId),
    );
