/** The pages of partners, by path. */
export type PartnerRoute = { page: 'home' | 'callback' | 'unknown' };

const plain: Readonly<Record<string, PartnerRoute>> = { '/': { page: 'home' }, '/callback': { page: 'callback' } };

export const routeOf = (path: string): PartnerRoute => plain[path] ?? { page: 'unknown' };
