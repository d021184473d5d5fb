import { type CaseStore } from '../../../shared/ports/cases.ts';
import { type ClockStore, type NoticeStore } from '../../../shared/ports/clocks.ts';
import { type ClockOwner } from '../../../shared/domain/deadline/deadline.ts';
import { type Followed } from '../../../shared/domain/clock/follow-effects.ts';
import { type Database, type Part } from './database.ts';
import {
  alertParts,
  casePart,
  clockParts,
  eventParts,
  noticeKey,
  noticePart,
  ownerKey,
  recordPart,
  timelinePart,
} from './parts.ts';
import { requestStepParts } from './requests.ts';

const clocksOf = (db: Database, owner: ClockOwner) =>
  [...db.deadlines.values()].filter((one) => ownerKey(one.owner) === ownerKey(owner));

/** What a clock's decision set going. */
const followedParts = (db: Database, owner: ClockOwner, { timeline, notices, alerts }: Followed): Part[] => [
  ...timeline.map((entry) => timelinePart(db, owner, entry)),
  ...notices.map((notice) => noticePart(db, notice, null)),
  ...alerts.flatMap((raised) => alertParts(db, null, raised)),
];

export const memoryClocks = (db: Database): ClockStore => ({
  load: (_, deadlineId) => db.read(() => db.deadlines.get(deadlineId) ?? null),
  all: (owner) => db.read(() => clocksOf(db, owner)),
  subjectOf: (owner) =>
    db.read(() => {
      if (owner.kind === 'referral')
        return db.referrals.has(owner.referralId) ? { referralId: owner.referralId, assignedTo: null } : null;
      const found = db.cases.get(owner.caseId);
      return found === undefined ? null : { referralId: found.openedBy, assignedTo: found.assignedTo?.staffId ?? null };
    }),
  save: (owner, changes, followed, events, now) =>
    db.commit([
      ...changes.flatMap((change) => clockParts(db, change, now)),
      ...followedParts(db, owner, followed),
      ...eventParts(db, events),
    ]),
});

export const memoryNotices = (db: Database): NoticeStore => ({
  load: (notice) => db.read(() => db.notices.get(noticeKey(notice)) ?? null),
  settle: async (before, next, instead = []) => {
    const parts = [noticePart(db, next, before), ...instead.map((notice) => noticePart(db, notice, null))];
    return (await db.commit(parts)) === 'written' ? 'written' : 'stale';
  },
});

export const memoryCaseFiles = (db: Database): CaseStore => ({
  load: (caseId) =>
    db.read(() => {
      const found = db.cases.get(caseId);
      return found === undefined ? null : { case: found, deadlines: clocksOf(db, { kind: 'case', caseId }) };
    }),
  save: ({ case: changed, entry, clocks, followed, records, requests, events, at }) => {
    const owner = { kind: 'case', caseId: changed.caseId } as const;
    return db.commit([
      casePart(db, changed),
      timelinePart(db, owner, entry),
      ...clocks.flatMap((change) => clockParts(db, change, at)),
      ...followedParts(db, owner, followed),
      ...records.map((record) => recordPart(db, changed.caseId, record)),
      ...requests.flatMap((request) => requestStepParts(db, request)),
      ...eventParts(db, events),
    ]);
  },
  timeline: (caseId) =>
    db.read(() =>
      [...db.timeline]
        .filter(([, { owner }]) => owner === caseId)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { entry }]) => entry),
    ),
});
