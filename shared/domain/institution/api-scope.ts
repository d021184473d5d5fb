import * as z from 'zod/mini';

/** What an institution's system may be allowed: scopes of the user pool's resource server `semnal`. */
export const apiScopes = [
  'semnal/referrals.submit',
  'semnal/referrals.read',
  'semnal/requests.read',
  'semnal/requests.answer',
] as const;
export const apiScope = z.enum(apiScopes);
export type ApiScope = z.infer<typeof apiScope>;
