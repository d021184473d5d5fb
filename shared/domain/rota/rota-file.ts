import * as z from 'zod/mini';
import { rota, type Rota } from './rota.ts';

/** What is changed while the rota is running, and stays when the county's pack is applied again. */
export const liveEntries = z.pick(rota, { overrides: true, temporarySchedules: true, leave: true, swaps: true });
export type LiveEntries = z.infer<typeof liveEntries>;

export const nothingLive: LiveEntries = { overrides: [], temporarySchedules: [], leave: [], swaps: [] };

/**
 * The two parts of the rota: the plan, which the county pack or a publication brings, and what was entered since. `version`
 * numbers every change of either.
 */
export type RotaFile = { version: number; plan: Rota; live: LiveEntries };

/** The rota as everyone reads it: what was entered stands over what the plan brings. */
export const withLive = (plan: Rota, live: LiveEntries): Rota => ({
  ...plan,
  overrides: [...plan.overrides, ...live.overrides],
  temporarySchedules: [...plan.temporarySchedules, ...live.temporarySchedules],
  leave: [...plan.leave, ...live.leave],
  swaps: [...plan.swaps, ...live.swaps],
});

export const rotaOf = ({ plan, live }: Pick<RotaFile, 'plan' | 'live'>): Rota => withLive(plan, live);
