import * as z from 'zod/mini';
import { institution } from '../institution/institution.ts';
import { addMilliseconds, instant, toInstant, type Instant } from '../kernel/time.ts';
import { guestId } from './guest-id.ts';

/** Long enough to write a referral, short enough for a computer of a common room. */
const sessionLives = 60 * 60_000;

const session = z.object({
  institutionId: institution.shape.institutionId,
  issue: z.int().check(z.positive()),
  guestId,
  expiresAt: instant,
});
/** What a guest may do for how long: speak for one institution, while its link is the one they came by. */
export type GuestSession = z.infer<typeof session>;

export const newGuestSession = (
  who: Pick<GuestSession, 'institutionId' | 'issue' | 'guestId'>,
  now: Instant,
): GuestSession => ({ ...who, expiresAt: addMilliseconds(now, sessionLives) });

/** What is signed of a session: all of it. */
export const guestSessionText = ({ institutionId, issue, guestId: id, expiresAt }: GuestSession): string =>
  `guest-session ${institutionId} ${issue} ${id} ${expiresAt}`;

/** The bearer's token: the session and its signature, with dots between. */
export const guestSessionToken = (of: GuestSession, signature: string): string =>
  [of.institutionId, of.issue, of.guestId, Date.parse(of.expiresAt), signature].join('.');

const shape = /^([a-z0-9-]+)\.(\d{1,6})\.(G[0-9A-Z]{20})\.(\d{13})\.([0-9A-HJKMNP-TV-Z]{32})$/;

/** Reads a token; null when it was never one of ours. Signature and time still have to be checked. */
export const readGuestSessionToken = (token: string): { session: GuestSession; signature: string } | null => {
  const [, institutionId, issue, id, expires, signature] = shape.exec(token) ?? [];
  if (expires === undefined || signature === undefined) return null;
  const read = session.safeParse({
    institutionId,
    issue: Number(issue),
    guestId: id,
    expiresAt: toInstant(new Date(Number(expires))),
  });
  return read.success ? { session: read.data, signature } : null;
};
