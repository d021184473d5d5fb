import { timingSafeEqual } from 'node:crypto';
import { newGuestId } from '../../domain/guest/guest-id.ts';
import { guestLinkText, guestLinkToken, readGuestLinkToken, type GuestLink } from '../../domain/guest/guest-link.ts';
import {
  guestSessionText,
  guestSessionToken,
  readGuestSessionToken,
  type GuestSession,
} from '../../domain/guest/guest-session.ts';
import { toBase32 } from '../../domain/kernel/base32.ts';
import { type GuestSeals } from '../../ports/guests.ts';

/** A link is printed on paper: 80 bits, as those of alerts. A session is read by machines only. */
const linkLength = 16;
const sessionLength = 32;
const codeLength = 20;

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** The seals of guests under the key of the one-time links. */
export const makeGuestSeals = (mac: (text: string) => Promise<Uint8Array>): GuestSeals => {
  const signLink = async (link: GuestLink): Promise<string> => toBase32(await mac(guestLinkText(link)), linkLength);
  const signSession = async (session: GuestSession): Promise<string> =>
    toBase32(await mac(guestSessionText(session)), sessionLength);
  return {
    linkToken: async (link) => guestLinkToken(link, await signLink(link)),
    readLink: async (token) => {
      const read = readGuestLinkToken(token);
      return read !== null && same(read.signature, await signLink(read)) ? read : null;
    },
    sessionToken: async (session) => guestSessionToken(session, await signSession(session)),
    readSession: async (token) => {
      const read = readGuestSessionToken(token);
      return read !== null && same(read.signature, await signSession(read.session)) ? read.session : null;
    },
    guestId: async (institutionId, address) => newGuestId(await mac(`guest ${institutionId} ${address}`)),
    // Six digits are too few for a plain digest: under a key nobody can read, trying them all gives nothing away.
    codeDigest: async (institutionId, guestId, code) =>
      toBase32(await mac(`guest-code ${institutionId} ${guestId} ${code}`), codeLength),
  };
};
