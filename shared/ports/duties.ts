import { type RaisedAlert } from '../domain/duty/decided.ts';
import { type RecordedEvent } from '../domain/event/domain-event.ts';
import { type Result } from '../domain/kernel/result.ts';
import { type Instant } from '../domain/kernel/time.ts';
import { type Notice } from '../domain/notice/notice.ts';
import { type Page } from './referrals.ts';

/** Everything one change of a duty writes, in one transaction. `before` null: it is new. */
export type DutyChange<T> = {
  before: T | null;
  after: T;
  notices: readonly Notice[];
  alerts: readonly RaisedAlert[];
  events: readonly RecordedEvent[];
  at: Instant;
};

export type DutyStore<T, Ref> = {
  load: (ref: Ref) => Promise<T | null>;
  /** `conflict`: it has changed since it was loaded, or is there already. */
  save: (change: DutyChange<T>) => Promise<'written' | 'conflict'>;
  /** One page of a list by its name, newest first. */
  list: (list: string, limit: number, cursor: string | null) => Promise<Result<Page<T>, 'cursor-invalid'>>;
};
