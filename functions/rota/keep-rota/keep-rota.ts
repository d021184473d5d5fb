import { type ChangeRota } from '../../../shared/application/rota/change-rota.ts';
import { type Digest } from '../../../shared/domain/kernel/ids.ts';
import { type Clock } from '../../../shared/domain/kernel/time.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { type FeedStore, type RotaStore } from '../../../shared/ports/rota.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type Log } from '../../../shared/runtime/log.ts';
import { makeLeaves, makeOverrides, makeSchedules, makeSwaps } from './answer-entries.ts';
import { makeFeeds } from './answer-feeds.ts';
import { makePlan } from './answer-plan.ts';
import { makeReading } from './answer-reading.ts';

export type RotaDeps = {
  staff: ReturnType<typeof findStaff>;
  rotas: RotaStore;
  change: ChangeRota;
  feeds: FeedStore;
  settings: Pick<CountyReader, 'settings'>;
  clock: Clock;
  digest: Digest;
  newSecret: () => Uint8Array;
  county: string;
  publicUrl: string;
  log: Log;
};

/** What each route of the rota answers. */
export const makeRotaRoutes = (deps: RotaDeps): Readonly<Record<string, Answer>> => {
  const { digest } = deps;
  const reading = makeReading(deps);
  const plan = makePlan({ ...deps, county: deps.settings });
  const overrides = makeOverrides(deps, digest);
  const schedules = makeSchedules(deps, digest);
  const leave = makeLeaves(deps, digest);
  const swaps = makeSwaps(deps, digest);
  const feeds = makeFeeds(deps);
  return {
    'GET /v1/rota': reading.whole,
    'GET /v1/rota/on-call': reading.onCall,
    'GET /v1/rota/on-call/now': reading.now,
    'GET /v1/rota/changes': reading.changes,
    'GET /v1/rota/fairness': reading.fairness,
    'POST /v1/rota/check': plan.check,
    'POST /v1/rota/publish': plan.publish,
    'POST /v1/rota/overrides': overrides.make,
    'POST /v1/rota/overrides/{id}/remove': overrides.remove,
    'POST /v1/rota/temporary-schedules': schedules.make,
    'POST /v1/rota/temporary-schedules/{id}/remove': schedules.remove,
    'POST /v1/rota/leave': leave.request,
    'POST /v1/rota/leave/{id}/approve': leave.approve,
    'POST /v1/rota/leave/{id}/refuse': leave.refuse,
    'POST /v1/rota/leave/{id}/withdraw': leave.withdraw,
    'POST /v1/rota/swaps': swaps.offer,
    'POST /v1/rota/swaps/{id}/take': swaps.take,
    'POST /v1/rota/swaps/{id}/approve': swaps.approve,
    'POST /v1/rota/swaps/{id}/decline': swaps.decline,
    'POST /v1/rota/swaps/{id}/take-back': swaps.takeBack,
    'GET /v1/rota/feeds': feeds.list,
    'POST /v1/rota/feeds': feeds.make,
    'POST /v1/rota/feeds/{id}/revoke': feeds.revoke,
    'GET /v1/rota/calendar/{token}': feeds.read,
  };
};
