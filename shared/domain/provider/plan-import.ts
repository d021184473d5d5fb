import { type Instant } from '../kernel/time.ts';
import { fold } from '../text/fold.ts';
import { fieldChanges } from './differences.ts';
import { type ProviderId, type ServiceId } from './ids.ts';
import { mergeService, removeService } from './merge-service.ts';
import { type DescribedService, type LicensedService, type ListedProvider, type Provider } from './provider.ts';
import { type FieldChange, type ProviderChange } from './provider-change.ts';

/** A provider and its services as one file describes them. */
export type DescribedProvider = Pick<Provider, 'providerId' | 'name' | 'accreditation' | 'contact'> & {
  services: readonly DescribedService[];
};

/**
 * What could be read of a file. Rows that could not be read still stand for something: nothing they may stand for is
 * taken for gone.
 */
export type RegisterFile = {
  providers: readonly DescribedProvider[];
  /** Providers with a row that could not be read. */
  partlyRead: ReadonlySet<ProviderId>;
  /** There is a row of which not even the provider could be read. */
  unattributed: boolean;
};

/** One entry to write over the version it was worked out from; `before` is null for a new one. */
export type PlannedChange = { before: Provider | null; after: Provider; change: ProviderChange };

export type ImportPlan = {
  changes: PlannedChange[];
  unchanged: number;
  /** What the file does not show, and is kept because of a row that could not be read. */
  held: { providerId: ProviderId; serviceId: ServiceId }[];
};

type Author = { by: string; now: Instant };

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order of names, so that the order of rows leaves no trace. */
const ordered = (services: readonly LicensedService[]): LicensedService[] =>
  services.toSorted((a, b) => compare(fold(a.name), fold(b.name)) || compare(a.serviceId, b.serviceId));

const serviceChanges = (before: Provider | null, after: Provider): FieldChange[] =>
  after.services.flatMap((service) => {
    const { serviceId } = service;
    const known = before?.services.find((one) => one.serviceId === serviceId);
    if (known === undefined) return [{ serviceId, field: 'state', before: null, after: service.state }];
    const { occupation: was, ...describedBefore } = known;
    const { occupation: is, ...describedAfter } = service;
    return [...fieldChanges(describedBefore, describedAfter, serviceId), ...fieldChanges(was, is, serviceId)];
  });

const ownChanges = (before: Provider | null, { name, accreditation, contact, state }: Provider): FieldChange[] =>
  fieldChanges(before ?? {}, { state, name, accreditation, contact }, null);

const kindOf = (before: Provider | null, after: Provider): ProviderChange['kind'] => {
  if (before === null) return 'registered';
  if (before.state === after.state) return 'updated';
  return after.state === 'removed' ? 'removed' : 'restored';
};

const plan = (before: Provider | null, next: Provider, { by, now }: Author): PlannedChange[] => {
  const changes = [...ownChanges(before, next), ...serviceChanges(before, next)];
  if (before !== null && changes.length === 0) return [];
  const { providerId, version } = next;
  const change = { providerId, version, at: now, by: { staffId: null, name: by }, kind: kindOf(before, next), changes };
  return [{ before, after: next, change }];
};

/** The entry as the file describes it; services the file does not show leave, unless they are held. */
const listed = (before: Provider | null, file: DescribedProvider, held: boolean, now: Instant): ListedProvider => {
  const { providerId, name, accreditation, contact } = file;
  const shown = new Set(file.services.map(({ serviceId }) => serviceId));
  const known = before?.services ?? [];
  const missing = known.filter(({ serviceId }) => !shown.has(serviceId));
  return {
    state: 'listed',
    providerId,
    version: (before?.version ?? 0) + 1,
    name,
    accreditation,
    contact,
    registeredAt: before?.registeredAt ?? now,
    confirmation: before?.confirmation ?? null,
    services: ordered([
      ...file.services.map((described) =>
        mergeService(
          known.find(({ serviceId }) => serviceId === described.serviceId),
          described,
        ),
      ),
      ...missing.map((service) => (held ? service : removeService(service, now))),
    ]),
  };
};

const removed = (before: Provider, now: Instant): Provider =>
  before.state === 'removed'
    ? before
    : {
        ...before,
        state: 'removed',
        removedAt: now,
        version: before.version + 1,
        services: before.services.map((service) => removeService(service, now)),
      };

/**
 * What a file changes in the register: new and changed entries, and those it no longer shows, which leave the register but
 * are kept. The same file changes nothing the second time, and the order of its rows never matters.
 */
export const planImport = (register: readonly Provider[], file: RegisterFile, author: Author): ImportPlan => {
  const { now } = author;
  const isHeld = (id: ProviderId): boolean => file.unattributed || file.partlyRead.has(id);
  const described = new Map(file.providers.map((one) => [one.providerId, one]));
  const byId = new Map(register.map((one) => [one.providerId, one]));

  const shown = file.providers.flatMap((one) => {
    const before = byId.get(one.providerId) ?? null;
    return plan(before, listed(before, one, isHeld(one.providerId), now), author);
  });
  const gone = register
    .filter(({ providerId }) => !described.has(providerId) && !isHeld(providerId))
    .flatMap((before) => plan(before, removed(before, now), author));
  const held = register
    .filter(({ providerId }) => isHeld(providerId))
    .flatMap(({ providerId, services }) => {
      const inFile = new Set(described.get(providerId)?.services.map(({ serviceId }) => serviceId));
      return services
        .filter(({ state, serviceId }) => state === 'offered' && !inFile.has(serviceId))
        .map(({ serviceId }) => ({ providerId, serviceId }));
    });

  const changes = [...shown, ...gone].toSorted((a, b) => compare(a.after.providerId, b.after.providerId));
  const touched = new Set(changes.map(({ after }) => after.providerId));
  return { changes, held, unchanged: file.providers.filter(({ providerId }) => !touched.has(providerId)).length };
};
