import { type CodesChange, type GuestCodes } from '../domain/guest/guest-codes.ts';
import { type GuestId } from '../domain/guest/guest-id.ts';
import { type GuestLink } from '../domain/guest/guest-link.ts';
import { type GuestSession } from '../domain/guest/guest-session.ts';

export type GuestStore = {
  /** An address or institution that nothing was sent for has an empty record of version 0. */
  load: (institutionId: string, guestId: GuestId) => Promise<CodesChange>;
  /** Writes what a code changed, both or neither. `conflict`: one has changed since it was loaded. */
  saveSent: (change: CodesChange) => Promise<'written' | 'conflict'>;
  /** Writes a try, right or wrong. */
  saveTry: (codes: GuestCodes) => Promise<'written' | 'conflict'>;
};

/**
 * Everything about guests that only this service can make. Nothing of it is kept: a link and a session are known again by
 * their signature, an address by its digest.
 */
export type GuestSeals = {
  linkToken: (link: GuestLink) => Promise<string>;
  /** Null: not a link of ours. */
  readLink: (token: string) => Promise<GuestLink | null>;
  sessionToken: (session: GuestSession) => Promise<string>;
  /** Null: not a session of ours. Its time still has to be checked. */
  readSession: (token: string) => Promise<GuestSession | null>;
  guestId: (institutionId: string, address: string) => Promise<GuestId>;
  codeDigest: (institutionId: string, guestId: GuestId, code: string) => Promise<string>;
};
