import { feed } from '../../../domain/rota/feed.ts';
import { type RotaEntry, pastPlan, rotaEntry, type PastPlan } from '../../../domain/rota/history.ts';
import { type FeedId } from '../../../domain/rota/ids.ts';
import { rotaChange, type RotaChange } from '../../../domain/rota/rota-change.ts';
import { deedsOf } from '../audit/deed-list.ts';
import { storedAs } from '../stored.ts';
import { type Key, type RawItem } from '../table.ts';

/** Beside the one record that says who is on call: what made its versions, and all it ever said. Read by people, not by alerts. */
export const rotaPartition = 'ROTA';
export const changePrefix = 'CHANGE#';
export const planPrefix = 'PLAN#';
export const entryPrefix = 'ENTRY#';
export const feedPrefix = 'FEED#';

export const storedRotaChange = storedAs('rota-change', 1, rotaChange);
export const storedPastPlan = storedAs('rota-plan', 1, pastPlan);
export const storedRotaEntry = storedAs('rota-entry', 1, rotaEntry);
export const storedFeed = storedAs('rota-feed', 1, feed);

/** Nine digits, so that the order of keys is the order of versions. */
const numbered = (prefix: string, version: number): Key => ({
  PK: rotaPartition,
  SK: `${prefix}V${String(version).padStart(9, '0')}`,
});

const changeKey = ({ version }: Pick<RotaChange, 'version'>): Key => numbered(changePrefix, version);
export const rotaChangeItem = (change: RotaChange): RawItem =>
  storedRotaChange.write(changeKey(change), change, {
    list: deedsOf(change.by, change.at, `rota#${change.version}`),
  });
export const planKey = ({ version }: PastPlan): Key => numbered(planPrefix, version);

/** @throws for an entry that the county pack brought: it lies in the plan and has no id of its own. */
const entryId = (kept: RotaEntry): string => {
  const id = (() => {
    switch (kept.list) {
      case 'overrides':
        return kept.entry.made?.overrideId;
      case 'temporarySchedules':
        return kept.entry.made?.scheduleId;
      case 'leave':
        return kept.entry.leaveId;
      case 'swaps':
        return kept.entry.swapId;
    }
  })();
  if (id === undefined) throw new Error('only what was entered by people is kept by itself');
  return id;
};

export const entryKey = (kept: RotaEntry): Key => ({ PK: rotaPartition, SK: `${entryPrefix}${entryId(kept)}` });
export const feedKey = (id: FeedId): Key => ({ PK: rotaPartition, SK: `${feedPrefix}${id}` });
