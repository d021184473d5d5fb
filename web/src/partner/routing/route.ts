/** The pages of partners, by path. */
export type PartnerRoute =
  | { page: 'home' | 'callback' | 'form' | 'referrals' | 'requests' | 'unknown' }
  | { page: 'receipt' | 'referral' | 'request'; id: string }
  /** `receipt`: what the code on a guest's paper leads to. */
  | { page: 'guest'; id: string; receipt: string | null };

const plain: Readonly<Record<string, PartnerRoute>> = {
  '/': { page: 'home' },
  '/callback': { page: 'callback' },
  '/partener': { page: 'form' },
  '/partener/sesizare': { page: 'form' },
  '/partener/sesizari': { page: 'referrals' },
  '/partener/solicitari': { page: 'requests' },
};

/** An institution's link: its id, the issue, a signature; on a guest's paper with the number of a referral. */
const guestLink = /^\/i\/([A-Za-z0-9-]+)(?:\/([A-Za-z0-9-]+))?$/;

/** Which page an id belongs to, by the folder before it. */
const folders = { primit: 'receipt', sesizari: 'referral', solicitari: 'request' } as const;

/** Receipt numbers and ids of requests are letters, digits and dashes; anything else in their place is an address we do not have. */
const withId = /^\/partener\/(primit|sesizari|solicitari)\/([A-Za-z0-9-]+)$/;

export const routeOf = (path: string): PartnerRoute => {
  const trimmed = path.length > 1 ? path.replace(/\/$/, '') : path;
  const known = plain[trimmed];
  if (known !== undefined) return known;
  const [, token, receipt] = guestLink.exec(trimmed) ?? [];
  if (token !== undefined) return { page: 'guest', id: token, receipt: receipt ?? null };
  const [, folder, id] = withId.exec(trimmed) ?? [];
  if (id === undefined) return { page: 'unknown' };
  if (folder === 'primit' || folder === 'sesizari' || folder === 'solicitari') return { page: folders[folder], id };
  return { page: 'unknown' };
};
