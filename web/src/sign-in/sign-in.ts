import * as z from 'zod/mini';
import { challengeOf, randomText } from './pkce.ts';
import { fetchTokens, session, SignInRefused, type Session, type TokenEndpoint } from './tokens.ts';

const keptSession = 'semnal.session';
const keptAttempt = 'semnal.sign-in';

/** A sign-in that has begun: what comes back must name its state, and goes on where the person was. */
const attempt = z.object({ state: z.string(), verifier: z.string(), returnTo: z.string() });

/** Renewed this long before the token ends, in ms. */
const headroom = 60_000;

export type SignInDeps = TokenEndpoint & {
  /** Of the tab: nothing outlives it. */
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  origin: string;
  leaveFor: (url: string) => void;
};

const read = <S extends z.ZodMiniType>(schema: S, text: string | null): z.infer<S> | null => {
  if (text === null) return null;
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

/** Only a path of this console: what comes back from elsewhere must not lead elsewhere. */
const ownPath = (path: string): string => (/^\/(?![/\\])/.test(path) ? path : '/');

/** Signing in at the user pool's own pages, with a code that only the browser that asked can use (PKCE). */
export const makeSignIn = (deps: SignInDeps) => {
  const { storage, origin, domainUrl, clientId, now, leaveFor } = deps;
  let renewal: Promise<Session | null> | null = null;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  const current = (): Session | null => read(session, storage.getItem(keptSession));
  const keep = (found: Session): Session => {
    storage.setItem(keptSession, JSON.stringify(found));
    tell();
    return found;
  };
  const forget = (): void => {
    storage.removeItem(keptSession);
    tell();
  };

  const renew = async (refreshToken: string): Promise<Session | null> => {
    try {
      const fresh = await fetchTokens(deps, { grant_type: 'refresh_token', refresh_token: refreshToken });
      return keep({ refreshToken, ...fresh });
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error;
      forget();
      return null;
    }
  };

  return {
    current,
    forget,
    /** Whether someone is signed in, for pages that are drawn again when it changes. */
    isSignedIn: (): boolean => storage.getItem(keptSession) !== null,
    onChange: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Leaves for the sign-in page. */
    begin: async (returnTo: string): Promise<void> => {
      const begun = { state: randomText(), verifier: randomText(), returnTo: ownPath(returnTo) };
      storage.setItem(keptAttempt, JSON.stringify(begun));
      const query = new URLSearchParams({
        response_type: 'code',
        client_id: clientId,
        redirect_uri: `${origin}/callback`,
        scope: 'openid email profile',
        state: begun.state,
        code_challenge: await challengeOf(begun.verifier),
        code_challenge_method: 'S256',
      });
      leaveFor(`${domainUrl}/oauth2/authorize?${query.toString()}`);
    },
    /**
     * Takes what the sign-in page sent back.
     * @returns where the person was going. @throws SignInRefused for an answer to another question, or none.
     */
    finish: async (query: URLSearchParams): Promise<string> => {
      const begun = read(attempt, storage.getItem(keptAttempt));
      storage.removeItem(keptAttempt);
      const code = query.get('code');
      if (begun === null || code === null || query.get('state') !== begun.state)
        throw new SignInRefused(query.get('error') ?? 'the answer belongs to no sign-in of this tab');
      const grant = { grant_type: 'authorization_code', code, redirect_uri: `${origin}/callback` };
      keep(await fetchTokens(deps, { ...grant, code_verifier: begun.verifier }));
      return begun.returnTo;
    },
    /** An access token that still holds; null when the person must sign in. One renewal at a time. */
    token: async (): Promise<string | null> => {
      const found = current();
      if (found === null) return null;
      if (now() < found.expiresAt - headroom) return found.accessToken;
      if (found.refreshToken === undefined) return now() < found.expiresAt ? found.accessToken : null;
      renewal ??= renew(found.refreshToken).finally(() => {
        renewal = null;
      });
      return (await renewal)?.accessToken ?? null;
    },
    /** Ends it here and at the sign-in service. */
    end: (): void => {
      forget();
      const query = new URLSearchParams({ client_id: clientId, logout_uri: `${origin}/` });
      leaveFor(`${domainUrl}/logout?${query.toString()}`);
    },
  };
};
export type SignIn = ReturnType<typeof makeSignIn>;
