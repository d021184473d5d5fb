import { type GuestId } from '../../domain/guest/guest-id.ts';
import { type GuestAccess, type Institution } from '../../domain/institution/institution.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { toInstant, type Clock } from '../../domain/kernel/time.ts';
import { type CountyReader } from '../../ports/county.ts';
import { type GuestSeals } from '../../ports/guests.ts';

export type LinkRefusal = 'link-invalid' | 'guest-link-over' | 'institution-suspended';

/** An institution that takes guests now, and how. */
export type Host = { institution: Institution; access: GuestAccess };
/** One of its guests. */
export type Guest = Host & { guestId: GuestId };

type Deps = { seals: GuestSeals; county: Pick<CountyReader, 'institution'>; clock: Clock };

const bearer = /^Bearer ([\w.-]+)$/;

/** Who speaks for an institution without an account: the holder of its link, or of a session that a code opened. */
export const makeFindGuest = ({ seals, county, clock }: Deps) => {
  /** @returns null when the institution is gone, takes no guests, or gave out a later link since. */
  const hostOf = async (institutionId: string, issue: number): Promise<Host | null> => {
    const institution = await county.institution(institutionId);
    const access = institution?.guestAccess;
    return institution === null || access?.issue !== issue ? null : { institution, access };
  };
  return {
    byLink: async (token: string): Promise<Result<Host, LinkRefusal>> => {
      const link = await seals.readLink(token);
      if (link === null) return err('link-invalid');
      const host = await hostOf(link.institutionId, link.issue);
      if (host === null) return err('guest-link-over');
      return host.institution.status === 'suspended' ? err('institution-suspended') : ok(host);
    },
    /** A suspended institution's guest may still follow what was sent. */
    bySession: async (headers: Readonly<Record<string, string>>): Promise<Result<Guest, 'guest-session-over'>> => {
      const [, token = ''] = bearer.exec(headers['authorization'] ?? '') ?? [];
      const session = await seals.readSession(token);
      if (session === null || toInstant(clock()) >= session.expiresAt) return err('guest-session-over');
      const host = await hostOf(session.institutionId, session.issue);
      return host === null ? err('guest-session-over') : ok({ ...host, guestId: session.guestId });
    },
  };
};
export type FindGuest = ReturnType<typeof makeFindGuest>;
