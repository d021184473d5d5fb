import { type RotaEntry } from '../../../domain/rota/history.ts';
import { type LiveEntries } from '../../../domain/rota/rota-file.ts';
import { type RotaStore, type RotaWrite } from '../../../ports/rota.ts';
import { countyKeys } from '../county/county-keys.ts';
import { requireItem } from '../county/require-item.ts';
import { rotaItem, storedRota } from '../county/stored-rota.ts';
import { putEvents } from '../event/event-items.ts';
import { type Table, type Write } from '../table.ts';
import {
  changePrefix,
  entryKey,
  entryPrefix,
  planKey,
  planPrefix,
  rotaChangeItem,
  rotaPartition,
  storedPastPlan,
  storedRotaChange,
  storedRotaEntry,
} from './rota-items.ts';

const madeAt = ({ list, entry }: RotaEntry): string => {
  switch (list) {
    case 'overrides':
    case 'temporarySchedules':
      return entry.made?.at ?? '';
    case 'leave':
      return entry.requested.at;
    case 'swaps':
      return entry.offered.at;
  }
};

/** Lists in the order in which things were entered: of two that hold, the later one does. */
const asLists = (kept: readonly RotaEntry[]): LiveEntries => {
  const lists: LiveEntries = { overrides: [], temporarySchedules: [], leave: [], swaps: [] };
  for (const one of kept.toSorted((a, b) => (madeAt(a) < madeAt(b) ? -1 : 1))) {
    if (one.list === 'overrides') lists.overrides.push(one.entry);
    else if (one.list === 'temporarySchedules') lists.temporarySchedules.push(one.entry);
    else if (one.list === 'leave') lists.leave.push(one.entry);
    else lists.swaps.push(one.entry);
  }
  return lists;
};

const writesOf = ({ file, change, entries, plan, events }: RotaWrite): Write[] => [
  {
    put: { ...countyKeys.rota, ...rotaItem(file) },
    condition: 'version = :before',
    values: { ':before': file.version - 1 },
  },
  { put: rotaChangeItem(change), condition: 'attribute_not_exists(PK)' },
  ...entries.map((kept) => ({ put: storedRotaEntry.write(entryKey(kept), kept) })),
  ...(plan === null ? [] : [{ put: storedPastPlan.write(planKey(plan), plan), condition: 'attribute_not_exists(PK)' }]),
  ...putEvents(events),
];

export const makeRotaStore = (table: Table): RotaStore => {
  const load: RotaStore['load'] = async () => {
    const { version, rota, live } = storedRota.parse(await requireItem(table, countyKeys.rota));
    return { version, plan: rota, live };
  };
  return {
    load,
    save: (write) => table.transact(writesOf(write)),
    changesAfter: async (version) =>
      (await table.queryPartition(rotaPartition, changePrefix))
        .map(storedRotaChange.read)
        .filter((change) => change.version > version),
    history: async () => {
      const [plans, entries] = await Promise.all([
        table.queryPartition(rotaPartition, planPrefix),
        table.queryPartition(rotaPartition, entryPrefix),
      ]);
      return { plans: plans.map(storedPastPlan.read), entries: asLists(entries.map(storedRotaEntry.read)) };
    },
  };
};
