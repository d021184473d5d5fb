import { useEffect } from 'react';
import { homeOf } from './home-of.ts';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { useSession } from '../sign-in/use-session.ts';
import { Loading } from '../ui/states.tsx';

/** The bare address: on to where the person works, or to sign in. */
export const HomePage = () => {
  const { signedIn, roles } = useSession();
  const home = homeOf(roles);
  useEffect(() => {
    if (signedIn) location.replace(home);
  }, [signedIn, home]);
  return signedIn ? <Loading /> : <SignInPage returnTo="/" />;
};
