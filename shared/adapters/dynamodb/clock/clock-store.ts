import { type ClockOwner } from '../../../domain/deadline/deadline.ts';
import { type ClockStore, type NoticeStore } from '../../../ports/clocks.ts';
import { writeAlert } from '../alert/alert-items.ts';
import { caseKey, storedCase } from '../case/case-items.ts';
import { putEvents } from '../event/event-items.ts';
import { referralKey, storedReferral } from '../referral/referral-items.ts';
import { type Table } from '../table.ts';
import {
  deadlineKey,
  noticeKey,
  partitionOf,
  putNotice,
  putTimelineEntry,
  storedDeadline,
  storedNotice,
  writeClock,
} from './clock-items.ts';

export const makeClockStore = (table: Table): ClockStore => {
  const subjectOf = async (owner: ClockOwner) => {
    const item = await table.get(owner.kind === 'case' ? caseKey(owner.caseId) : referralKey(owner.referralId));
    if (item === null) return null;
    if (owner.kind === 'referral') return { referralId: storedReferral.read(item).referralId, assignedTo: null };
    const { openedBy, assignedTo } = storedCase.read(item);
    return { referralId: openedBy, assignedTo: assignedTo?.staffId ?? null };
  };
  return {
    load: async (owner, deadlineId) => {
      const item = await table.get(deadlineKey(owner, deadlineId));
      return item === null ? null : storedDeadline.read(item);
    },
    all: async (owner) => (await table.queryPartition(partitionOf(owner), 'DEADLINE#')).map(storedDeadline.read),
    subjectOf,
    save: (owner, changes, { timeline, notices, alerts }, events, now) =>
      table.transact([
        ...changes.flatMap((change) => writeClock(change, now)),
        ...timeline.map((entry) => putTimelineEntry(owner, entry)),
        ...notices.map((notice) => putNotice(null, notice)),
        ...alerts.flatMap((raised) => writeAlert(null, raised)),
        ...putEvents(events),
      ]),
  };
};

export const makeNoticeStore = (table: Table): NoticeStore => ({
  load: async (notice) => {
    const item = await table.get(noticeKey(notice));
    return item === null ? null : storedNotice.read(item);
  },
  settle: async (before, after, instead = []) => {
    const writes = [putNotice(before, after), ...instead.map((notice) => putNotice(null, notice))];
    return (await table.transact(writes)) === 'written' ? 'written' : 'stale';
  },
});
