/** What stands behind the one origin. */
export type Upstreams = { emulatorUrl: string; apiId: string; captureUrl: string };

/** Where a path goes. */
export type Destination = { target: string; path: string };

/** @returns what is left of `path` below `prefix`, or undefined when it lies elsewhere. */
const below = (path: string, prefix: string): string | undefined => {
  if (!path.startsWith(prefix)) return undefined;
  const rest = path.slice(prefix.length);
  return rest === '' || rest.startsWith('/') || rest.startsWith('?') ? rest : undefined;
};

const prefixes: readonly [string, (upstreams: Upstreams, rest: string) => Destination][] = [
  ['/api', ({ emulatorUrl, apiId }, rest) => ({ target: emulatorUrl, path: `/_aws/execute-api/${apiId}${rest}` })],
  ['/oauth2/token', ({ emulatorUrl }, rest) => ({ target: emulatorUrl, path: `/oauth2/token${rest}` })],
  ['/cognito', ({ emulatorUrl }, rest) => ({ target: emulatorUrl, path: rest.startsWith('/') ? rest : `/${rest}` })],
  ['/messages/faults', ({ captureUrl }, rest) => ({ target: captureUrl, path: `/faults${rest}` })],
  ['/messages', ({ captureUrl }, rest) => ({ target: captureUrl, path: `/messages${rest}` })],
];

/**
 * `/api` is the county's API, `/oauth2/token` its token endpoint, `/cognito` the sign-in service for the console,
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
