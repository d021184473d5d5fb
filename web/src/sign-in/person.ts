import * as z from 'zod/mini';

export const roles = ['partner', 'case-worker', 'supervisor', 'director', 'admin'] as const;
export type Role = (typeof roles)[number];

const claims = z.object({ 'cognito:groups': z._default(z.array(z.string()), []) });

const payloadOf = (token: string): unknown => {
  const [, payload = ''] = token.split('.');
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
};

/** Which menus to show. What a person may do is decided by the API at each call, never by this. */
export const rolesIn = (accessToken: string): Role[] => {
  const groups = claims.parse(payloadOf(accessToken))['cognito:groups'];
  return roles.filter((role) => groups.includes(role));
};
