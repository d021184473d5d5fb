import { proveGuest, sendGuestCode, type CodesTooOften, type GuestProof } from '../../domain/guest/guest-codes.ts';
import { type GuestId } from '../../domain/guest/guest-id.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import { type Instant } from '../../domain/kernel/time.ts';
import { type GuestStore } from '../../ports/guests.ts';

/** A school's teachers may all ask in the same minute: each loses to one other at a time. */
const mostAttempts = 8;

/** Decides on what is in the table now; whoever loses the race decides again. */
export const makeChangeCodes = (guests: GuestStore) => {
  const inTurn = async <T>(institutionId: string, attempt: () => Promise<T | 'conflict'>): Promise<T> => {
    for (let count = 1; count <= mostAttempts; count += 1) {
      const done = await attempt();
      if (done !== 'conflict') return done;
    }
    throw new Error(`codes of guests of ${institutionId}: lost the race ${mostAttempts} times`);
  };
  return {
    /** Notes that a code leaves, before it does: one that comes back is always known. */
    send: (
      institutionId: string,
      guestId: GuestId,
      digest: string,
      now: Instant,
    ): Promise<Result<{ expiresAt: Instant }, CodesTooOften>> =>
      inTurn<Result<{ expiresAt: Instant }, CodesTooOften>>(institutionId, async () => {
        const decided = sendGuestCode(await guests.load(institutionId, guestId), digest, now);
        if (!decided.ok) return decided;
        if ((await guests.saveSent(decided.value)) === 'conflict') return 'conflict';
        return ok({ expiresAt: decided.value.codes.code?.expiresAt ?? now });
      }),

    /** What a typed code proves; the try is written before it is answered. */
    prove: (institutionId: string, guestId: GuestId, digest: string, now: Instant): Promise<GuestProof> =>
      inTurn<GuestProof>(institutionId, async () => {
        const { codes } = await guests.load(institutionId, guestId);
        const proof = proveGuest(codes, digest, now);
        if (proof.kind === 'over') return proof;
        return (await guests.saveTry(proof.codes)) === 'conflict' ? 'conflict' : proof;
      }),
  };
};
export type ChangeCodes = ReturnType<typeof makeChangeCodes>;
