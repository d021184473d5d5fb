import {
  emptyQuota,
  guestCodes,
  guestQuota,
  noCodes,
  type GuestCodes,
  type GuestQuota,
} from '../../../shared/domain/guest/guest-codes.ts';
import { type GuestStore } from '../../../shared/ports/guests.ts';

/** Codes of guests in memory; what is read or written is a copy. */
export const memoryGuests = (): GuestStore & { all: () => readonly (GuestCodes | GuestQuota)[] } => {
  const codes = new Map<string, GuestCodes>();
  const quotas = new Map<string, GuestQuota>();
  const follows = (before: { version: number } | undefined, next: { version: number }) =>
    (before?.version ?? 0) === next.version - 1;
  const keyOf = ({ institutionId, guestId }: Pick<GuestCodes, 'institutionId' | 'guestId'>) =>
    `${institutionId}/${guestId}`;
  return {
    all: () => [...codes.values(), ...quotas.values()],
    load: (institutionId, guestId) =>
      Promise.resolve(
        structuredClone({
          codes: codes.get(keyOf({ institutionId, guestId })) ?? noCodes(institutionId, guestId),
          quota: quotas.get(institutionId) ?? emptyQuota(institutionId),
        }),
      ),
    saveSent: (change) => {
      const { institutionId } = change.quota;
      if (!follows(codes.get(keyOf(change.codes)), change.codes)) return Promise.resolve('conflict');
      if (!follows(quotas.get(institutionId), change.quota)) return Promise.resolve('conflict');
      codes.set(keyOf(change.codes), guestCodes.parse(change.codes));
      quotas.set(institutionId, guestQuota.parse(change.quota));
      return Promise.resolve('written');
    },
    saveTry: (tried) => {
      if (!follows(codes.get(keyOf(tried)), tried)) return Promise.resolve('conflict');
      codes.set(keyOf(tried), guestCodes.parse(tried));
      return Promise.resolve('written');
    },
  };
};
