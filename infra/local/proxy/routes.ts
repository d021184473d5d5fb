/** What stands behind the one origin. */
export type Upstreams = { emulatorUrl: string; apiId: string; captureUrl: string };

/** Where a path goes, and whether that runs a function: the emulator runs few at a time. */
export type Destination = { target: string; path: string; passes: 'forward' | 'forwardCall' };

/** @returns what is left of `path` below `prefix`, or undefined when it lies elsewhere. */
const below = (path: string, prefix: string): string | undefined => {
  if (!path.startsWith(prefix)) return undefined;
  const rest = path.slice(prefix.length);
  return rest === '' || rest.startsWith('/') || rest.startsWith('?') ? rest : undefined;
};

const call = (target: string, path: string): Destination => ({ target, path, passes: 'forwardCall' });
const plain = (target: string, path: string): Destination => ({ target, path, passes: 'forward' });

const prefixes: readonly [string, (upstreams: Upstreams, rest: string) => Destination][] = [
  ['/api', ({ emulatorUrl, apiId }, rest) => call(emulatorUrl, `/_aws/execute-api/${apiId}${rest}`)],
  ['/oauth2', ({ emulatorUrl }, rest) => call(emulatorUrl, `/oauth2${rest}`)],
  ['/login', ({ emulatorUrl }, rest) => call(emulatorUrl, `/login${rest}`)],
  ['/logout', ({ emulatorUrl }, rest) => call(emulatorUrl, `/logout${rest}`)],
  ['/cognito', ({ emulatorUrl }, rest) => call(emulatorUrl, rest.startsWith('/') ? rest : `/${rest}`)],
  ['/messages/faults', ({ captureUrl }, rest) => plain(captureUrl, `/faults${rest}`)],
  ['/messages', ({ captureUrl }, rest) => plain(captureUrl, `/messages${rest}`)],
];

/**
 * `/api` is the county's API, `/oauth2`, `/login` and `/logout` the sign-in service's pages and token endpoint,
 * `/cognito` its API,
 * `/messages` what was sent and `/messages/faults` what shall go wrong.
 * @returns undefined for everything else: that is the console's.
 */
export const routeOf = (path: string, upstreams: Upstreams): Destination | undefined => {
  for (const [prefix, destination] of prefixes) {
    const rest = below(path, prefix);
    if (rest !== undefined) return destination(upstreams, rest);
  }
  return undefined;
};
