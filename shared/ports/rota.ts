import { type RecordedEvent } from '../domain/event/domain-event.ts';
import { type Feed } from '../domain/rota/feed.ts';
import { type PastPlan, type RotaEntry, type RotaHistory } from '../domain/rota/history.ts';
import { type FeedId } from '../domain/rota/ids.ts';
import { type RotaChange } from '../domain/rota/rota-change.ts';
import { type RotaFile } from '../domain/rota/rota-file.ts';

/** A change of the rota with everything that is kept of it, written together over the version before it. */
export type RotaWrite = {
  file: RotaFile;
  change: RotaChange;
  /** What was entered or changed, to be kept for ever. */
  entries: readonly RotaEntry[];
  /** The new plan, when it is the plan that changed. */
  plan: PastPlan | null;
  events: readonly RecordedEvent[];
};

export type RotaStore = {
  /** @throws when the county was never applied. */
  load: () => Promise<RotaFile>;
  save: (write: RotaWrite) => Promise<'written' | 'conflict'>;
  /** What made the versions after this one, oldest first. */
  changesAfter: (version: number) => Promise<RotaChange[]>;
  history: () => Promise<RotaHistory>;
};

export type FeedStore = {
  load: (feedId: FeedId) => Promise<Feed | null>;
  ofPerson: (staffId: string) => Promise<Feed[]>;
  /** `exists`: the same request made it before. */
  create: (feed: Feed) => Promise<'written' | 'exists'>;
  /** Writes a feed as it is after it was revoked; a revoked one stays so. */
  revoke: (feed: Feed) => Promise<void>;
};
