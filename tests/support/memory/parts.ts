import { changedAt } from '../../../shared/domain/alert/changed-at.ts';
import { alert, notification, type Alert, type Notification } from '../../../shared/domain/alert/alert.ts';
import { alertWakeOf } from '../../../shared/domain/alert/wake-up.ts';
import { caseRecord, type Case } from '../../../shared/domain/case/case.ts';
import { timelineEntry, type TimelineEntry } from '../../../shared/domain/case/timeline.ts';
import { type ClockChange } from '../../../shared/domain/clock/clock-change.ts';
import { deadline, type ClockOwner } from '../../../shared/domain/deadline/deadline.ts';
import { wakeOf } from '../../../shared/domain/deadline/wake-up.ts';
import { aggregateOf, recordedEvent, type RecordedEvent } from '../../../shared/domain/event/domain-event.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { notice, type Notice, type NoticeOwner } from '../../../shared/domain/notice/notice.ts';
import { person, type Person } from '../../../shared/domain/person/person.ts';
import { referral, type ScreenedReferral } from '../../../shared/domain/referral/referral.ts';
import { referralFact, type ReferralFact } from '../../../shared/domain/statistics/referral-fact.ts';
import { timer, type Timer } from '../../../shared/domain/timer/timer.ts';
import { type PageId } from '../../../shared/ports/alerts.ts';
import { type FileRecord } from '../../../shared/ports/cases.ts';
import { type NoticeId } from '../../../shared/ports/outbox.ts';
import { versioned, type Database, type Part } from './database.ts';

export const pageKey = ({ alertId, step, ordinal }: PageId): string => `${alertId}.${step}.${ordinal}`;

export const screenedPart = (db: Database, screened: ScreenedReferral): Part => ({
  item: screened.referralId,
  holds: () => db.referrals.get(screened.referralId)?.referral.version === screened.version - 1,
  write: () => {
    const stored = db.referrals.get(screened.referralId);
    if (stored !== undefined) db.referrals.set(screened.referralId, { ...stored, referral: referral.parse(screened) });
  },
});

export const personPart = (db: Database, changed: Person): Part =>
  versioned(db.persons, changed.personId, person.parse(changed));

export const casePart = (db: Database, changed: Case): Part =>
  versioned(db.cases, changed.caseId, caseRecord.parse(changed));

/** A fact of a case that is set once; the case must be there. */
export const stampPart = (db: Database, caseId: Case['caseId'], facts: (stands: Case) => Case): Part => ({
  item: caseId,
  holds: () => db.cases.has(caseId),
  write: () => {
    const stands = db.cases.get(caseId);
    if (stands !== undefined) db.cases.set(caseId, caseRecord.parse({ ...facts(stands), version: stands.version + 1 }));
  },
});

export const eventParts = (db: Database, events: readonly RecordedEvent[]): Part[] =>
  events.map((event) => {
    const id = `${aggregateOf(event.event)}/EVENT#${event.eventId}`;
    return {
      item: id,
      holds: () => !db.events.has(id),
      write: () => {
        db.events.set(id, { event: recordedEvent.parse(event), published: false });
        db.stream.push({ PK: 'EVENT', SK: id });
      },
    };
  });

/** A page over what it was decided from; new without. */
export const pagePart = (db: Database, next: Notification, before: Notification | undefined): Part => {
  const key = pageKey(next);
  return {
    item: key,
    holds: () => {
      const stands = db.pages.get(key);
      return stands?.state === before?.state && stands?.linkUsedAt === before?.linkUsedAt;
    },
    write: () => {
      db.pages.set(key, notification.parse(next));
      if (before === undefined) db.stream.push({ PK: 'PAGE', SK: key });
    },
  };
};

export const newTimerPart = (db: Database, set: Timer): Part => ({
  item: set.timerId,
  holds: () => !db.timers.has(set.timerId),
  write: () => {
    db.timers.set(set.timerId, timer.parse(set));
    db.stream.push({ PK: 'TIMER', SK: set.timerId });
  },
});

export const doneTimerPart = (db: Database, timerId: Timer['timerId'], endedAt?: Instant): Part => ({
  item: timerId,
  holds: () => db.timers.has(timerId),
  write: () => {
    const set = db.timers.get(timerId);
    if (set !== undefined)
      db.timers.set(timerId, { ...set, state: 'done', ...(endedAt === undefined ? {} : { endedAt }) });
  },
});

const timerParts = (db: Database, before: Alert | null, after: Alert): Part[] => {
  const ended = before === null ? null : alertWakeOf(before);
  const running = alertWakeOf(after);
  if (ended?.timerId === running?.timerId) return [];
  const subject = { kind: 'alert-step', alertId: after.alertId, step: after.step } as const;
  return [
    ...(ended === null ? [] : [doneTimerPart(db, ended.timerId, changedAt(after))]),
    ...(running === null ? [] : [newTimerPart(db, { ...running, state: 'pending', heals: 0, subject })]),
  ];
};

/** An alert with its changed pages and the timer of the level that runs. */
export const alertParts = (
  db: Database,
  before: { alert: Alert; pages: readonly Notification[] } | null,
  after: { alert: Alert; pages: readonly Notification[] },
): Part[] => [
  versioned(db.alerts, after.alert.alertId, alert.parse(after.alert)),
  ...after.pages.map((page) =>
    pagePart(
      db,
      page,
      before?.pages.find(({ step, ordinal }) => step === page.step && ordinal === page.ordinal),
    ),
  ),
  ...timerParts(db, before?.alert ?? null, after.alert),
];

export const raisedPart = (db: Database, layer: string, { alertId, raisedAt }: Alert): Part => ({
  item: `${layer} ${alertId}`,
  holds: () => !db.raised.has(`${layer} ${alertId}`),
  write: () => db.raised.set(`${layer} ${alertId}`, { layer, alertId, raisedAt }),
});

/** What statistics count of a referral, as it is now. */
export const factPart = (db: Database, fact: ReferralFact): Part => ({
  item: `FACT ${fact.referralId}`,
  holds: () => true,
  write: () => db.facts.set(fact.referralId, referralFact.parse(fact)),
});

export const ownerKey = (owner: ClockOwner): string => (owner.kind === 'case' ? owner.caseId : owner.referralId);

/** A clock with the one timer that looks at it next. */
export const clockParts = (db: Database, { before, after }: ClockChange, now: Instant): Part[] => {
  const [ended, running] = [before === null ? null : wakeOf(before), wakeOf(after)];
  const { owner, deadlineId } = after;
  const put: Part = {
    item: deadlineId,
    holds: () => db.deadlines.get(deadlineId)?.version === before?.version,
    write: () => db.deadlines.set(deadlineId, deadline.parse(after)),
  };
  if (ended?.timerId === running?.timerId) return [put];
  const subject = { kind: 'deadline', owner, deadlineId } as const;
  return [
    put,
    ...(ended === null ? [] : [doneTimerPart(db, ended.timerId)]),
    ...(running === null ? [] : [newTimerPart(db, { ...running, state: 'pending', setAt: now, heals: 0, subject })]),
  ];
};

export const timelinePart = (db: Database, owner: ClockOwner, entry: TimelineEntry): Part => {
  const id = `${ownerKey(owner)}/TIMELINE#${entry.recordedAt}#${entry.entryId}`;
  return {
    item: id,
    holds: () => !db.timeline.has(id),
    write: () => db.timeline.set(id, { owner: ownerKey(owner), entry: timelineEntry.parse(entry) }),
  };
};

/** Whatever a notice belongs to, as a text. */
const noticeOwnerKey = (owner: NoticeOwner): string =>
  owner.kind === 'case' || owner.kind === 'referral' ? ownerKey(owner) : JSON.stringify(owner);

export const noticeKey = ({ owner, noticeId }: NoticeId): string => `${noticeOwnerKey(owner)}/${noticeId}`;

export const noticePart = (db: Database, next: Notice, before: Notice | null): Part => {
  const key = noticeKey(next);
  return {
    item: key,
    holds: () => db.notices.get(key)?.state === before?.state,
    write: () => {
      db.notices.set(key, notice.parse(next));
      if (before === null) db.stream.push({ PK: 'NOTICE', SK: key });
    },
  };
};

export const recordPart = (db: Database, owner: string, record: FileRecord): Part => {
  const id = `${owner}/${record.key}`;
  return {
    item: id,
    holds: () => (db.records.get(id)?.version ?? 0) === record.version - 1,
    write: () => db.records.set(id, structuredClone(record)),
  };
};
