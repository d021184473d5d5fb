import { feed as feedSchema, type Feed } from '../../../shared/domain/rota/feed.ts';
import { pastPlan, rotaEntry, type PastPlan, type RotaEntry } from '../../../shared/domain/rota/history.ts';
import { type Rota } from '../../../shared/domain/rota/rota.ts';
import { rotaChange, type RotaChange } from '../../../shared/domain/rota/rota-change.ts';
import { nothingLive, type LiveEntries, type RotaFile } from '../../../shared/domain/rota/rota-file.ts';
import { type FeedStore, type RotaStore } from '../../../shared/ports/rota.ts';

const idOf = ({ list, entry }: RotaEntry): string | undefined => {
  if (list === 'overrides') return entry.made?.overrideId;
  if (list === 'temporarySchedules') return entry.made?.scheduleId;
  return list === 'leave' ? entry.leaveId : entry.swapId;
};

/** The rota in memory, as the county pack brought it. Whatever is read or written is a copy. */
export const memoryRota = (plan: Rota): RotaStore & { events: () => string[] } => {
  const state: { file: RotaFile } = { file: { version: 1, plan, live: nothingLive } };
  const changes: RotaChange[] = [];
  const plans: PastPlan[] = [];
  const entries = new Map<string, RotaEntry>();
  const events: string[] = [];
  return {
    load: () => Promise.resolve(structuredClone(state.file)),
    save: (write) => {
      if (state.file.version !== write.file.version - 1) return Promise.resolve('conflict');
      state.file = structuredClone(write.file);
      changes.push(rotaChange.parse(write.change));
      if (write.plan !== null) plans.push(pastPlan.parse(write.plan));
      for (const kept of write.entries) entries.set(idOf(kept) ?? '', rotaEntry.parse(kept));
      events.push(...write.events.map(({ eventId }) => eventId));
      return Promise.resolve('written');
    },
    changesAfter: (version) => Promise.resolve(structuredClone(changes.filter((one) => one.version > version))),
    history: () => {
      const lists: LiveEntries = { overrides: [], temporarySchedules: [], leave: [], swaps: [] };
      for (const { list, entry } of structuredClone([...entries.values()])) {
        if (list === 'overrides') lists.overrides.push(entry);
        else if (list === 'temporarySchedules') lists.temporarySchedules.push(entry);
        else if (list === 'leave') lists.leave.push(entry);
        else lists.swaps.push(entry);
      }
      return Promise.resolve({ plans: structuredClone(plans), entries: lists });
    },
    events: () => [...events],
  };
};

export const memoryFeeds = (): FeedStore => {
  const feeds = new Map<string, Feed>();
  return {
    load: (id) => Promise.resolve(structuredClone(feeds.get(id) ?? null)),
    ofPerson: (staffId) =>
      Promise.resolve(structuredClone([...feeds.values()].filter((one) => one.staffId === staffId))),
    create: (made) => {
      if (feeds.has(made.feedId)) return Promise.resolve('exists');
      feeds.set(made.feedId, feedSchema.parse(made));
      return Promise.resolve('written');
    },
    revoke: (made) => {
      if (!feeds.has(made.feedId)) throw new Error(`feed ${made.feedId} was changed meanwhile`);
      feeds.set(made.feedId, feedSchema.parse(made));
      return Promise.resolve();
    },
  };
};
