import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { providerIdOf, serviceIdOf, type ProviderId } from '../../../shared/domain/provider/ids.ts';
import { type DescribedProvider, planImport, type RegisterFile } from '../../../shared/domain/provider/plan-import.ts';
import { describedService, type DescribedService, type Provider } from '../../../shared/domain/provider/provider.ts';
import { monday } from './time.ts';

export const bacau = {
  siruta: '20297',
  name: 'Bacău',
  unit: { siruta: '20297', name: 'Bacău' },
  county: 'BC',
} as const;
export const traian = {
  siruta: '25861',
  name: 'Traian',
  unit: { siruta: '25861', name: 'Traian' },
  county: 'BC',
} as const;

export const idOf = (name: string): ProviderId => providerIdOf(name, sha256);

/** A day centre in Bacău with 20 places, 18 taken, as a file describes it. */
export const aDescription = (
  provider: string,
  { name = 'Centru de zi', ...extra }: { name?: string } & Record<string, unknown> = {},
): DescribedService =>
  describedService.parse({
    serviceId: serviceIdOf(idOf(provider), { name, code: null, siruta: bacau.siruta }, sha256),
    name,
    code: '8891 CZ-C-II',
    licence: null,
    place: bacau,
    address: null,
    coverage: 'unit',
    needs: ['day-care'],
    eligibility: { ages: [{ from: 6, to: 14 }], measures: [], incomeCeilings: [] },
    inFile: { capacity: 20, occupancy: 18, waitingList: null },
    asWritten: { 'Cod serviciu': '8891CZ-C-II' },
    ...extra,
  });

export const aDescribedProvider = (
  name = 'Asociația Exemplu',
  services: readonly DescribedService[] = [aDescription(name)],
): DescribedProvider => ({
  providerId: idOf(name),
  name,
  accreditation: 'AF 000001',
  contact: { person: null, phone: '+40715000001', email: 'contact@exemplu.invalid' },
  services,
});

export const aFile = (providers: readonly DescribedProvider[], extra: Partial<RegisterFile> = {}): RegisterFile => ({
  providers,
  partlyRead: new Set(),
  unattributed: false,
  ...extra,
});

/** The register after importing such a file into `before`. */
export const imported = (file: RegisterFile, before: readonly Provider[] = [], now: Instant = monday): Provider[] => {
  const { changes } = planImport(before, file, { by: 'registrator', now });
  const after = new Map(before.map((one) => [one.providerId, one]));
  for (const change of changes) after.set(change.after.providerId, change.after);
  return [...after.values()];
};

/** One listed provider with one service. */
export const aProvider = (
  name = 'Asociația Exemplu',
  services?: readonly DescribedService[],
  now?: Instant,
): Provider => {
  const [made] = imported(aFile([aDescribedProvider(name, services)]), [], now);
  if (made === undefined) throw new Error('the import made no provider');
  return made;
};
