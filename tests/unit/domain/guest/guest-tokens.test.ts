import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { makeGuestSeals } from '../../../../shared/adapters/kms/guest-seals.ts';
import { guestAddress, isOfDomains } from '../../../../shared/domain/guest/guest-address.ts';
import { readGuestLinkToken } from '../../../../shared/domain/guest/guest-link.ts';
import { newGuestSession, readGuestSessionToken } from '../../../../shared/domain/guest/guest-session.ts';
import { hour, after, monday } from '../../../support/builders/time.ts';

const seals = makeGuestSeals((text) => Promise.resolve(sha256(`cheie ${text}`)));
const strangers = makeGuestSeals((text) => Promise.resolve(sha256(`altă cheie ${text}`)));

const ids = fc.stringMatching(/^[a-z0-9][a-z0-9-]{2,40}$/);
const issues = fc.integer({ min: 1, max: 999_999 });

describe('the link of an institution', () => {
  it('says whose it is and which issue, whatever the institution is called', async () => {
    await fc.assert(
      fc.asyncProperty(ids, issues, async (institutionId, issue) => {
        const token = await seals.linkToken({ institutionId, issue });
        expect(await seals.readLink(token)).toMatchObject({ institutionId, issue });
      }),
    );
  });

  it('is nobody else’s to make, nor to change', async () => {
    const token = await seals.linkToken({ institutionId: 'scoala-12', issue: 1 });
    expect(await strangers.readLink(token)).toBeNull();
    expect(await seals.readLink(token.replace('-1-', '-2-'))).toBeNull();
    expect(await seals.readLink(token.replace('scoala-12', 'scoala-13'))).toBeNull();
  });

  it.each(['', 'scoala-12', 'scoala-12-0-8QXD8QXD8QXD8QXD', 'Scoala-12-1-8QXD8QXD8QXD8QXD', 'a-1-8QXD8QXD8QXD8QXD'])(
    '“%s” was never one',
    (token) => {
      expect(readGuestLinkToken(token)).toBeNull();
    },
  );
});

describe('the session of a guest', () => {
  it('lasts an hour and is known again whole', async () => {
    const guestId = await seals.guestId('scoala-12', 'ana@scoala-12.ro');
    const session = newGuestSession({ institutionId: 'scoala-12', issue: 3, guestId }, monday);
    expect(session.expiresAt).toBe(after(monday, hour));
    const token = await seals.sessionToken(session);
    expect(token).not.toContain('ana');
    expect(await seals.readSession(token)).toEqual(session);
    expect(await strangers.readSession(token)).toBeNull();
  });

  it('cannot be made longer, nor taken to another institution', async () => {
    const guestId = await seals.guestId('scoala-12', 'ana@scoala-12.ro');
    const token = await seals.sessionToken(newGuestSession({ institutionId: 'scoala-12', issue: 3, guestId }, monday));
    const [institution = '', issue = '', guest = '', expires = '', signature = ''] = token.split('.');
    const forged = [
      [institution, issue, guest, String(Number(expires) + 1), signature],
      ['scoala-13', issue, guest, expires, signature],
      [institution, '4', guest, expires, signature],
    ].map((parts) => parts.join('.'));
    for (const one of forged) {
      expect(readGuestSessionToken(one)).not.toBeNull();
      expect(await seals.readSession(one)).toBeNull();
    }
  });
});

describe('the address of a guest', () => {
  it('is one however it is typed, and another at another institution', async () => {
    expect(guestAddress.parse('  Ana.Pop@Scoala-12.RO ')).toBe('ana.pop@scoala-12.ro');
    expect(await seals.guestId('scoala-12', 'a@b.ro')).not.toBe(await seals.guestId('scoala-13', 'a@b.ro'));
  });

  it.each([
    ['ana@scoala-12.ro', true],
    ['ana@mail.scoala-12.ro', false],
    ['ana@rea-scoala-12.ro', false],
    ['ana@scoala-12.ro.rau.ro', false],
  ])('%s is of the institution: %s', (address, expected) => {
    expect(isOfDomains(address, ['scoala-12.ro', 'isj.ro'])).toBe(expected);
  });
});
