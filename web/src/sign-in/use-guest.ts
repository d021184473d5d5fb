import { useMemo, useSyncExternalStore } from 'react';
import { useServices } from '../app/services.ts';
import { type GuestLink } from './guest.ts';
import { useSession } from './use-session.ts';

/** The institution that whoever is here writes for without an account, and whether their code still counts; an account is stronger. */
export const useGuest = (): { link: GuestLink | null; hasSession: boolean } => {
  const { guest } = useServices();
  const { signedIn } = useSession();
  const hasSession = useSyncExternalStore(guest.onChange, guest.hasSession);
  return useMemo(() => ({ link: signedIn ? null : guest.link(), hasSession }), [guest, signedIn, hasSession]);
};
