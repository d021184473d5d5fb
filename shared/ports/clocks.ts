import { type ClockChange } from '../domain/clock/clock-change.ts';
import { type Followed } from '../domain/clock/follow-effects.ts';
import { type ClockSubject } from '../domain/clock/tell-staff.ts';
import { type ClockOwner, type Deadline } from '../domain/deadline/deadline.ts';
import { type DeadlineId } from '../domain/kernel/ids.ts';
import { type Instant } from '../domain/kernel/time.ts';
import { type Notice } from '../domain/notice/notice.ts';
import { type RecordedEvent } from '../domain/event/domain-event.ts';

export type ClockStore = {
  load: (owner: ClockOwner, deadlineId: DeadlineId) => Promise<Deadline | null>;
  /** Every clock of an owner, running or ended. */
  all: (owner: ClockOwner) => Promise<Deadline[]>;
  /** The referral and the case worker behind a clock; null when its owner is not in the table. */
  subjectOf: (owner: ClockOwner) => Promise<ClockSubject | null>;
  /** Writes one owner's clocks with all they set going, or nothing. */
  save: (
    owner: ClockOwner,
    changes: readonly ClockChange[],
    followed: Followed,
    events: readonly RecordedEvent[],
    now: Instant,
  ) => Promise<'written' | 'conflict'>;
};

export type NoticeStore = {
  load: (notice: Pick<Notice, 'owner' | 'noticeId'>) => Promise<Notice | null>;
  /** Writes a notice over the state it was read in, with those that are to be sent instead of it. */
  settle: (before: Notice, after: Notice, instead?: readonly Notice[]) => Promise<'written' | 'stale'>;
};
