import { createContext, useContext } from 'react';
import { makeApi, type Api } from '../api/client.ts';
import { makePostReferral, type PostReferral } from '../api/post-referral.ts';
import { makeGuest, type Guest } from '../sign-in/guest.ts';
import { makeSignIn, type SignIn } from '../sign-in/sign-in.ts';
import { currentLanguage } from '../texts/texts.ts';
import { type ConsoleConfig } from './config.ts';

/** What every page may use. */
export type Services = {
  config: ConsoleConfig;
  signIn: SignIn;
  guest: Guest;
  api: Api;
  /** The same, called with what a guest's code has opened. */
  guestApi: Api;
  /** Whether whoever is here writes by an institution's link: nobody is signed in, who would be stronger. */
  isGuest: () => boolean;
  /** As whoever is signed in, else as a guest of the institution whose link was opened here. */
  postReferral: PostReferral;
};

/** An API that lies beside the console is called by its path; a request needs a whole address. */
const absolute = (apiUrl: string): string =>
  new URL(apiUrl === '' ? '/' : apiUrl, location.origin).href.replace(/\/$/, '');

export const makeServices = (config: ConsoleConfig): Services => {
  const signIn = makeSignIn({
    ...config.signIn,
    storage: sessionStorage,
    origin: location.origin,
    now: () => Date.now(),
    fetch: (input, init) => fetch(input, init),
    leaveFor: (url) => {
      location.assign(url);
    },
  });
  const guest = makeGuest({ tab: sessionStorage, device: localStorage, now: () => Date.now() });
  const deps = {
    baseUrl: absolute(config.apiUrl),
    token: signIn.token,
    language: currentLanguage,
    onUnauthenticated: signIn.forget,
    fetch: (request: Request) => fetch(request),
  };
  const forGuest = { ...deps, token: () => Promise.resolve(guest.current()), onUnauthenticated: guest.forget };
  const isGuest = (): boolean => !signIn.isSignedIn() && guest.link() !== null;
  const asPerson = makePostReferral(deps, '/v1/referrals');
  const asGuest = makePostReferral(forGuest, '/v1/guest/referrals');
  return {
    config,
    signIn,
    guest,
    api: makeApi(deps),
    guestApi: makeApi(forGuest),
    isGuest,
    postReferral: (body, key) => (isGuest() ? asGuest : asPerson)(body, key),
  };
};

const context = createContext<Services | null>(null);
export const ServicesProvider = context.Provider;

export const useServices = (): Services => {
  const services = useContext(context);
  if (services === null) throw new Error('no services: the page is drawn outside of the console');
  return services;
};
