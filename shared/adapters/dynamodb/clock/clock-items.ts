import { timelineEntry, type TimelineEntry } from '../../../domain/case/timeline.ts';
import { type ClockChange } from '../../../domain/clock/clock-change.ts';
import { clockListOf } from '../../../domain/deadline/clock-lists.ts';
import { deadline, type ClockOwner, type Deadline } from '../../../domain/deadline/deadline.ts';
import { wakeOf } from '../../../domain/deadline/wake-up.ts';
import { type DeadlineId } from '../../../domain/kernel/ids.ts';
import { addMilliseconds, type Instant } from '../../../domain/kernel/time.ts';
import { notice, type Notice, type NoticeOwner } from '../../../domain/notice/notice.ts';
import { deedsOf } from '../audit/deed-list.ts';
import { dutyKey } from '../duty/duty-keys.ts';
import { grace, openWork, storedAs } from '../stored.ts';
import { type Key, type Write } from '../table.ts';
import { closeTimer, putTimer } from '../timer/timer-items.ts';

export const storedDeadline = storedAs('deadline', 1, deadline);
export const storedTimelineEntry = storedAs('timeline', 1, timelineEntry);
export const storedNotice = storedAs('notice', 1, notice);

export const partitionOf = (owner: ClockOwner): string =>
  owner.kind === 'case' ? `CASE#${owner.caseId}` : `REF#${owner.referralId}`;

export const deadlineKey = (owner: ClockOwner, deadlineId: DeadlineId): Key => ({
  PK: partitionOf(owner),
  SK: `DEADLINE#${deadlineId}`,
});

const noticesOf = (owner: NoticeOwner): string =>
  owner.kind === 'case' || owner.kind === 'referral' ? partitionOf(owner) : dutyKey(owner).PK;

export const noticeKey = ({ owner, noticeId }: Pick<Notice, 'owner' | 'noticeId'>): Key => ({
  PK: noticesOf(owner),
  SK: `NOTICE#${noticeId}`,
});

const listed = (one: Deadline) => {
  const list = clockListOf(one);
  return list === null ? {} : { list };
};

const putDeadline = ({ before, after }: ClockChange): Write => ({
  put: storedDeadline.write(deadlineKey(after.owner, after.deadlineId), after, {
    ...listed(after),
    fields: { version: after.version },
  }),
  ...(before === null
    ? { condition: 'attribute_not_exists(PK)' }
    : { condition: 'version = :before', values: { ':before': before.version } }),
});

const wakeBefore = (before: Deadline | null) => (before === null ? null : wakeOf(before));

/** The writes that turn a clock from one truth to the next: the deadline, and the one timer that looks at it next. */
export const writeClock = (change: ClockChange, now: Instant): Write[] => {
  const ended = wakeBefore(change.before);
  const running = wakeOf(change.after);
  const { owner, deadlineId } = change.after;
  return [
    putDeadline(change),
    ...(ended !== null && ended.timerId !== running?.timerId ? [closeTimer(ended.timerId)] : []),
    ...(running !== null && running.timerId !== ended?.timerId
      ? [
          putTimer({
            timerId: running.timerId,
            state: 'pending',
            setAt: now,
            fireAt: running.fireAt,
            heals: 0,
            subject: { kind: 'deadline', owner, deadlineId },
          }),
        ]
      : []),
  ];
};

/** What a person did is also in the list of their deeds. */
const deedIn = ({ by, recordedAt, entryId }: TimelineEntry) =>
  by.kind === 'person' ? { list: deedsOf(by.staffId, recordedAt, entryId) } : {};

/** Appends a line to the history of a case or referral; one that is there already is the same line and stays. */
export const putTimelineEntry = (owner: ClockOwner, entry: TimelineEntry): Write => ({
  put: storedTimelineEntry.write(
    { PK: partitionOf(owner), SK: `TIMELINE#${entry.recordedAt}#${entry.entryId}` },
    entry,
    deedIn(entry),
  ),
  condition: 'attribute_not_exists(PK)',
});

/** Writes a notice; `before` null: it is new. */
export const putNotice = (before: Notice | null, after: Notice): Write => ({
  put: storedNotice.write(
    noticeKey(after),
    after,
    after.state === 'pending'
      ? { open: { sort: openWork.notice, dueAt: addMilliseconds(after.createdAt, grace) } }
      : {},
  ),
  ...(before === null
    ? { condition: 'attribute_not_exists(PK)' }
    : {
        condition: '#data.#state = :before',
        names: { '#data': 'data', '#state': 'state' },
        values: { ':before': before.state },
      }),
});
