import { useMemo, useSyncExternalStore } from 'react';
import { useServices } from '../app/services.ts';
import { type GuestLink } from './guest.ts';
import { useSession } from './use-session.ts';

/** The institution that whoever is here writes for without an account, and whether their code still counts; an account is stronger. */
export const useGuest = (): { link: GuestLink | null; hasSession: boolean } => {
  const { guest } = useServices();
  const { signedIn } = useSession();
  const mark = useSyncExternalStore(guest.onChange, guest.mark);
  return useMemo(
    () => ({ link: signedIn ? null : guest.link(), hasSession: guest.current() !== null }),
    // The mark is not read here, but what is read changes with it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [guest, signedIn, mark],
  );
};
