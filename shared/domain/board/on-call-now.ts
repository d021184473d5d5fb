import { addMilliseconds, type Instant } from '../kernel/time.ts';
import { type Rota } from '../rota/rota.ts';
import { shiftsOf } from '../rota/shifts.ts';
import { day } from '../rota/wall-clock.ts';

/** How far a shift's ends are looked for, either way. */
const reach = 2 * day;

/** Who is on call on a layer; `since` and `until` are null where they lie further away than two days. */
export type OnDuty = { layer: string; staffIds: readonly string[]; since: Instant | null; until: Instant | null };

/** Who is on call now, layer by layer, by the rota as it is now; a layer without anybody is there too. */
export const onCallNow = (rota: Rota, now: Instant): OnDuty[] => {
  const seen = { from: addMilliseconds(now, -reach), until: addMilliseconds(now, reach) };
  return shiftsOf(rota, seen)
    .filter(({ from, until }) => from <= now && now < until)
    .map(({ layer, staffIds, from, until }) => ({
      layer,
      staffIds,
      since: from === seen.from ? null : from,
      until: until === seen.until ? null : until,
    }));
};
