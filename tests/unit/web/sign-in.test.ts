import { describe, expect, it } from 'vitest';
import { makeSignIn } from '../../../web/src/sign-in/sign-in.ts';
import { SignInRefused } from '../../../web/src/sign-in/tokens.ts';

const domainUrl = 'https://semnal.example';

/** A tab and a sign-in service that answers each token request with the next of `answers`. */
const open = (...answers: Response[]) => {
  const kept = new Map<string, string>();
  const asked: URLSearchParams[] = [];
  const left: URL[] = [];
  let time = 1_000_000;
  const signIn = makeSignIn({
    domainUrl,
    clientId: 'web',
    origin: 'https://consola.example',
    now: () => time,
    storage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
    fetch: (_, init) => {
      asked.push(new URLSearchParams(typeof init?.body === 'string' ? init.body : ''));
      const answer = answers.shift();
      return answer === undefined ? Promise.reject(new TypeError('no line')) : Promise.resolve(answer);
    },
    leaveFor: (url) => void left.push(new URL(url)),
  });
  const pass = (seconds: number) => {
    time += seconds * 1_000;
  };
  return { signIn, kept, asked, left, pass };
};

const tokens = (access: string, refresh?: string) =>
  Response.json({
    access_token: access,
    expires_in: 3_600,
    ...(refresh === undefined ? {} : { refresh_token: refresh }),
  });

const signedIn = async (...more: Response[]) => {
  const tab = open(tokens('first', 'refresh'), ...more);
  await tab.signIn.begin('/consola/alerte');
  const state = tab.left[0]?.searchParams.get('state') ?? '';
  const returnTo = await tab.signIn.finish(new URLSearchParams({ code: 'c', state }));
  return { ...tab, returnTo };
};

describe('signing in', () => {
  it('proves with a secret that never leaves the tab that it is the one who asked', async () => {
    const { left, asked, returnTo, signIn } = await signedIn();
    const query = left[0]?.searchParams;
    expect(left[0]?.pathname).toBe('/oauth2/authorize');
    expect(query?.get('code_challenge_method')).toBe('S256');
    const verifier = asked[0]?.get('code_verifier') ?? '';
    expect(verifier).toHaveLength(43);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
    expect(query?.get('code_challenge')).toBe(Buffer.from(digest).toString('base64url'));
    expect(left[0]?.href).not.toContain(verifier);
    expect(returnTo).toBe('/consola/alerte');
    expect(await signIn.token()).toBe('first');
  });

  it.each([
    ['another state', { code: 'c', state: 'other' }],
    ['no code', { error: 'access_denied' }],
  ])('refuses an answer with %s', async (_, answer) => {
    const { signIn } = open(tokens('x'));
    await signIn.begin('/');
    await expect(signIn.finish(new URLSearchParams(Object.entries(answer)))).rejects.toBeInstanceOf(SignInRefused);
    expect(signIn.isSignedIn()).toBe(false);
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example'])('never leads to %s', async (path) => {
    const { signIn, left } = open(tokens('x'));
    await signIn.begin(path);
    const state = left[0]?.searchParams.get('state') ?? '';
    expect(await signIn.finish(new URLSearchParams({ code: 'c', state }))).toBe('/');
  });

  it('renews a token before it ends, once for all who ask', async () => {
    const { signIn, pass, asked } = await signedIn(tokens('second'));
    pass(3_590);
    expect(await Promise.all([signIn.token(), signIn.token(), signIn.token()])).toEqual(['second', 'second', 'second']);
    expect(asked.slice(1).map((grant) => grant.get('refresh_token'))).toEqual(['refresh']);
  });

  it('ends when the service renews no more, and stays when it cannot be reached', async () => {
    const { signIn, pass } = await signedIn();
    pass(3_590);
    await expect(signIn.token()).rejects.toBeInstanceOf(TypeError);
    expect(signIn.isSignedIn()).toBe(true);

    const refused = await signedIn(new Response('{}', { status: 400 }));
    refused.pass(3_590);
    expect(await refused.signIn.token()).toBeNull();
    expect(refused.signIn.isSignedIn()).toBe(false);
  });

  it('leaves nothing behind when it ends', async () => {
    const { signIn, kept, left } = await signedIn();
    signIn.end();
    expect([...kept]).toEqual([]);
    expect(left.at(-1)?.pathname).toBe('/logout');
  });
});
