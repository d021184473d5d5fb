import { type CountyPack } from '../counties/pack.ts';

/** What one county's stacks are built from. */
export type Deployment = {
  readonly pack: CountyPack;
  /** Against a local cloud: what it cannot take is left out, nothing else changes. */
  readonly local: boolean;
  /** Where people reach the API, without a trailing slash; the API's own endpoint when absent. */
  readonly publicUrl: string | undefined;
  /** Where the console is served, without a trailing slash; browser sign-in is off while there is no such place. */
  readonly webUrl: string | undefined;
};

/** Prefix of every name a person may read in the account: log groups, aliases, configuration sets. */
export const countyPrefix = (deployment: Deployment): string => `semnal-${deployment.pack.code.toLowerCase()}`;

/** Log groups of functions; the keys that encrypt them allow exactly this prefix. */
export const functionLogPrefix = (deployment: Deployment): string => `/semnal/${deployment.pack.code.toLowerCase()}/`;

/** Log groups that other services deliver to: outside `/aws/vendedlogs/` a delivery policy outgrows its limit. */
export const deliveredLogPrefix = (deployment: Deployment): string =>
  `/aws/vendedlogs/semnal/${deployment.pack.code.toLowerCase()}/`;
