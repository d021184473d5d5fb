import { err, ok, type Result } from '../kernel/result.ts';
import { type Instant } from '../kernel/time.ts';
import { fieldChanges } from './differences.ts';
import { type ServiceId } from './ids.ts';
import { type ListedProvider, type Occupation, type Provider } from './provider.ts';
import { type ProviderChange } from './provider-change.ts';

/** What somebody of the provider said of one service; what is absent is as it was, null is "not known". */
export type OccupationUpdate = { serviceId: ServiceId } & { [F in keyof Occupation]?: Occupation[F] | undefined };

/** `service-unknown`: at this position of the updates; the provider has no such service, or it left the register. */
export type ConfirmationRefusal = { code: 'provider-removed' } | { code: 'service-unknown'; position: number };

const updated = (before: Occupation, { capacity, occupancy, waitingList }: OccupationUpdate): Occupation => ({
  capacity: capacity === undefined ? before.capacity : capacity,
  occupancy: occupancy === undefined ? before.occupancy : occupancy,
  waitingList: waitingList === undefined ? before.waitingList : waitingList,
});

/** Records that an entry is right as it stands with these updates. Whatever the updates are, the whole entry is fresh again. */
export const confirmProvider = (
  before: Provider,
  updates: readonly OccupationUpdate[],
  { by, now }: { by: { staffId: string; name: string }; now: Instant },
): Result<{ provider: ListedProvider; change: ProviderChange }, ConfirmationRefusal> => {
  if (before.state === 'removed') return err({ code: 'provider-removed' });
  const offered = new Set(before.services.filter(({ state }) => state === 'offered').map(({ serviceId }) => serviceId));
  const position = updates.findIndex(({ serviceId }) => !offered.has(serviceId));
  if (position !== -1) return err({ code: 'service-unknown', position });

  const services = before.services.map((service) => {
    const update = updates.find(({ serviceId }) => serviceId === service.serviceId);
    return update === undefined ? service : { ...service, occupation: updated(service.occupation, update) };
  });
  const changes = before.services.flatMap((service, index) =>
    fieldChanges(service.occupation, services[index]?.occupation ?? {}, service.serviceId),
  );
  const version = before.version + 1;
  return ok({
    provider: { ...before, version, services, confirmation: { at: now, by } },
    change: { providerId: before.providerId, version, at: now, by, kind: 'confirmed', changes },
  });
};
