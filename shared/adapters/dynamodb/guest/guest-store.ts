import {
  emptyQuota,
  forgettableAt,
  guestCodes,
  guestQuota,
  noCodes,
  type GuestCodes,
  type GuestQuota,
} from '../../../domain/guest/guest-codes.ts';
import { type GuestId } from '../../../domain/guest/guest-id.ts';
import { toInstant, type Clock, type Instant } from '../../../domain/kernel/time.ts';
import { type GuestStore } from '../../../ports/guests.ts';
import { storedAs } from '../stored.ts';
import { type Key, type Table, type Write } from '../table.ts';

const storedCodes = storedAs('guest-codes', 1, guestCodes);
const storedQuota = storedAs('guest-quota', 1, guestQuota);

const partitionOf = (institutionId: string): string => `GUEST#${institutionId}`;
const codesKey = (institutionId: string, guestId: GuestId): Key => ({
  PK: partitionOf(institutionId),
  SK: `CODES#${guestId}`,
});
const quotaKey = (institutionId: string): Key => ({ PK: partitionOf(institutionId), SK: 'QUOTA' });

/** The table drops it by itself; no rule counts on that, as it may be a day late. */
const fieldsOf = (version: number, sentAt: readonly Instant[], now: Instant) => ({
  version,
  expiresAt: Math.ceil(Date.parse(forgettableAt(sentAt, now)) / 1_000),
});

const over = (version: number): { condition: string; values?: Record<string, number> } =>
  version === 1
    ? { condition: 'attribute_not_exists(PK)' }
    : { condition: 'version = :before', values: { ':before': version - 1 } };

export const makeGuestStore = (table: Table, clock: Clock): GuestStore => {
  const codesWrite = (codes: GuestCodes): Write => ({
    put: storedCodes.write(codesKey(codes.institutionId, codes.guestId), codes, {
      fields: fieldsOf(codes.version, codes.sentAt, toInstant(clock())),
    }),
    ...over(codes.version),
  });
  const quotaWrite = (quota: GuestQuota): Write => ({
    put: storedQuota.write(quotaKey(quota.institutionId), quota, {
      fields: fieldsOf(quota.version, quota.sentAt, toInstant(clock())),
    }),
    ...over(quota.version),
  });
  return {
    load: async (institutionId, guestId) => {
      const [codes, quota] = await Promise.all([
        table.get(codesKey(institutionId, guestId)),
        table.get(quotaKey(institutionId)),
      ]);
      return {
        codes: codes === null ? noCodes(institutionId, guestId) : storedCodes.read(codes),
        quota: quota === null ? emptyQuota(institutionId) : storedQuota.read(quota),
      };
    },
    saveSent: ({ codes, quota }) => table.transact([codesWrite(codes), quotaWrite(quota)]),
    saveTry: (codes) => table.transact([codesWrite(codes)]),
  };
};
