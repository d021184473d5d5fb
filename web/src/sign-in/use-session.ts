import { useMemo, useSyncExternalStore } from 'react';
import { useServices } from '../app/services.ts';
import { rolesIn, type Role } from './person.ts';

/** Whether someone is signed in, and as what. */
export const useSession = (): { signedIn: boolean; roles: readonly Role[] } => {
  const { signIn } = useServices();
  const signedIn = useSyncExternalStore(signIn.onChange, signIn.isSignedIn);
  return useMemo(() => {
    const session = signedIn ? signIn.current() : null;
    return { signedIn: session !== null, roles: session === null ? [] : rolesIn(session.accessToken) };
  }, [signIn, signedIn]);
};
