import { describe, expect, it } from 'vitest';
import { emptyQuota, noCodes, proveGuest, sendGuestCode } from '../../../shared/domain/guest/guest-codes.ts';
import { guestId } from '../../../shared/domain/guest/guest-id.ts';
import { monday } from '../builders/time.ts';
import { type OpenRepositories } from './repositories.ts';

const somebody = guestId.parse(`G${'7'.repeat(20)}`);
const another = guestId.parse(`G${'8'.repeat(20)}`);

export const keepGuests = (open: OpenRepositories): void => {
  describe('codes of guests', () => {
    const sent = async () => {
      const { guests } = await open();
      const decided = sendGuestCode(await guests.load('scoala-12', somebody), 'AMPRENTA', monday);
      if (!decided.ok) throw new Error('the first code was refused');
      return { guests, change: decided.value };
    };

    it('are none for an address nothing was sent to', async () => {
      const { guests } = await open();
      expect(await guests.load('scoala-12', somebody)).toEqual({
        codes: noCodes('scoala-12', somebody),
        quota: emptyQuota('scoala-12'),
      });
    });

    it('are read as they were written, and count for the institution whoever asked', async () => {
      const { guests, change } = await sent();
      expect(await guests.saveSent(change)).toBe('written');
      expect(await guests.load('scoala-12', somebody)).toEqual(change);
      const other = await guests.load('scoala-12', another);
      expect(other).toEqual({ codes: noCodes('scoala-12', another), quota: change.quota });
    });

    it('are not written over a change nobody saw, of the address or of the institution', async () => {
      const { guests, change } = await sent();
      await guests.saveSent(change);
      expect(await guests.saveSent(change)).toBe('conflict');
      const late = { ...noCodes('scoala-12', another), version: 1 };
      expect(await guests.saveSent({ codes: late, quota: change.quota })).toBe('conflict');
      expect((await guests.load('scoala-12', another)).codes.version).toBe(0);
    });

    it('note a try once', async () => {
      const { guests, change } = await sent();
      await guests.saveSent(change);
      const proof = proveGuest(change.codes, 'ALTA', monday);
      if (proof.kind !== 'wrong') throw new Error('a wrong code passed');
      expect(await guests.saveTry(proof.codes)).toBe('written');
      expect(await guests.saveTry(proof.codes)).toBe('conflict');
      expect((await guests.load('scoala-12', somebody)).codes.code).toMatchObject({ triesLeft: 4 });
    });
  });
};
