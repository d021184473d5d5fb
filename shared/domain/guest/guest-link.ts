import { institution } from '../institution/institution.ts';
import * as z from 'zod/mini';

/** Which issue of an institution's link: a later issue ends every link and session of the earlier ones. */
export type GuestLink = { institutionId: string; issue: number };

const target = z.object({
  institutionId: institution.shape.institutionId,
  issue: z.int().check(z.positive(), z.maximum(999_999)),
});

/** What is signed of a link. */
export const guestLinkText = ({ institutionId, issue }: GuestLink): string => `guest-link ${institutionId} ${issue}`;

/** The token of a link, in characters that survive an address and a printed sheet: scoala-12-1-8QXD…. */
export const guestLinkToken = ({ institutionId, issue }: GuestLink, signature: string): string =>
  `${institutionId}-${issue}-${signature}`;

/** From the end: an institution's id may hold dashes and digits of its own. */
const shape = /^([a-z0-9-]+)-(\d{1,6})-([0-9A-HJKMNP-TV-Z]{16})$/;

/** Reads a token; null when it was never one of ours. The signature still has to be checked. */
export const readGuestLinkToken = (token: string): (GuestLink & { signature: string }) | null => {
  const [, institutionId, issue, signature] = shape.exec(token) ?? [];
  const read = target.safeParse({ institutionId, issue: Number(issue) });
  return read.success && signature !== undefined ? { ...read.data, signature } : null;
};
