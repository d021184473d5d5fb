import * as z from 'zod/mini';
import { institution } from '../institution/institution.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { addMilliseconds, instant, type Instant } from '../kernel/time.ts';
import { guestId, type GuestId } from './guest-id.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A code counts for ten minutes and five tries: one guess in 200,000 hits. */
const codeLives = 10 * minute;
const mostTries = 5;

/** One a minute and five an hour to an address; an institution's whole staff does not ask for more than sixty an hour. */
const leastBetween = minute;
const mostToAddress = 5;
const mostOfInstitution = 60;

/** The codes of one address: the one that counts, as a digest, and when the last hour's were sent. */
export const guestCodes = z.strictObject({
  institutionId: institution.shape.institutionId,
  guestId,
  version: z.int().check(z.minimum(0)),
  code: z.nullable(z.strictObject({ digest: z.string(), expiresAt: instant, triesLeft: z.int() })),
  sentAt: z.array(instant),
});
export type GuestCodes = z.infer<typeof guestCodes>;

/** When codes were sent for an institution in the last hour, whoever asked. */
export const guestQuota = z.strictObject({
  institutionId: institution.shape.institutionId,
  version: z.int().check(z.minimum(0)),
  sentAt: z.array(instant),
});
export type GuestQuota = z.infer<typeof guestQuota>;

export const noCodes = (institutionId: string, id: GuestId): GuestCodes => ({
  institutionId,
  guestId: id,
  version: 0,
  code: null,
  sentAt: [],
});

export const emptyQuota = (institutionId: string): GuestQuota => ({ institutionId, version: 0, sentAt: [] });

export type CodesTooOften = { code: 'codes-too-often'; againAt: Instant };

const lastHour = (sentAt: readonly Instant[], now: Instant): Instant[] =>
  sentAt.filter((at) => at > addMilliseconds(now, -hour));

/** When one more would be allowed, of at most so many an hour; null: now. */
const fullUntil = (recent: readonly Instant[], most: number): Instant | null => {
  const [oldest] = recent.slice(-most);
  return oldest === undefined || recent.length < most ? null : addMilliseconds(oldest, hour);
};

const pauseUntil = (recent: readonly Instant[], now: Instant): Instant | null => {
  const last = recent.at(-1);
  if (last === undefined) return null;
  const again = addMilliseconds(last, leastBetween);
  return again > now ? again : null;
};

export type CodesChange = { codes: GuestCodes; quota: GuestQuota };

/** Notes that a code is on its way to an address; the code before it counts no more. */
export const sendGuestCode = (
  { codes, quota }: CodesChange,
  digest: string,
  now: Instant,
): Result<CodesChange, CodesTooOften> => {
  const toAddress = lastHour(codes.sentAt, now);
  const ofInstitution = lastHour(quota.sentAt, now);
  const againAt =
    fullUntil(toAddress, mostToAddress) ?? pauseUntil(toAddress, now) ?? fullUntil(ofInstitution, mostOfInstitution);
  if (againAt !== null) return err({ code: 'codes-too-often', againAt });
  const code = { digest, expiresAt: addMilliseconds(now, codeLives), triesLeft: mostTries };
  return ok({
    codes: { ...codes, version: codes.version + 1, code, sentAt: [...toAddress, now] },
    quota: { ...quota, version: quota.version + 1, sentAt: [...ofInstitution, now] },
  });
};

export type GuestProof =
  /** The code is spent. */
  | { kind: 'proven'; codes: GuestCodes }
  /** The try is counted: it must be written although the code was wrong. */
  | { kind: 'wrong'; codes: GuestCodes; triesLeft: number }
  | { kind: 'over' };

/** What a code that somebody typed proves. `over`: none was sent, its time is over, it was used, or tried too often. */
export const proveGuest = (codes: GuestCodes, digest: string, now: Instant): GuestProof => {
  const { code } = codes;
  if (code === null || code.triesLeft < 1 || now >= code.expiresAt) return { kind: 'over' };
  const version = codes.version + 1;
  if (code.digest === digest) return { kind: 'proven', codes: { ...codes, version, code: null } };
  const triesLeft = code.triesLeft - 1;
  return { kind: 'wrong', triesLeft, codes: { ...codes, version, code: { ...code, triesLeft } } };
};

/** After this the record says nothing that matters any more: neither a code that counts nor a limit. */
export const forgettableAt = (sentAt: readonly Instant[], now: Instant): Instant =>
  addMilliseconds(sentAt.at(-1) ?? now, hour);
