import { type Role } from '../sign-in/person.ts';

/** The page a person begins on: what they are wanted for most. */
export const homeOf = (roles: readonly Role[]): string => {
  if (roles.some((role) => role === 'case-worker' || role === 'supervisor' || role === 'director'))
    return '/consola/alerte';
  return roles.includes('admin') ? '/consola/administrare' : '/partener/sesizare';
};
