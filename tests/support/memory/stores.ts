import { isOver, type Alert } from '../../../shared/domain/alert/alert.ts';
import { madeContact, tookOver } from '../../../shared/domain/alert/takes.ts';
import { type CaseId } from '../../../shared/domain/kernel/ids.ts';
import { laneOf } from '../../../shared/domain/kernel/urgency.ts';
import { referral as referralSchema } from '../../../shared/domain/referral/referral.ts';
import { type AlertStore, type PageStore, type TimerStore } from '../../../shared/ports/alerts.ts';
import { type CaseReadStore } from '../../../shared/ports/cases.ts';
import { type ReferralStore } from '../../../shared/ports/referrals.ts';
import { type ScreeningStore } from '../../../shared/ports/screenings.ts';
import { type Database, type Part } from './database.ts';
import { pageOf } from './paging.ts';
import {
  alertParts,
  casePart,
  clockParts,
  eventParts,
  factPart,
  ownerKey,
  pageKey,
  pagePart,
  personPart,
  raisedPart,
  screenedPart,
  stampPart,
  timelinePart,
} from './parts.ts';

export const memoryReferrals = (db: Database): ReferralStore => ({
  accept: async (accepted, report) => {
    await db.hooks.gate('before-write');
    const existing = db.referrals.get(accepted.referralId);
    if (existing === undefined) {
      const lane = report.immediateDanger === 'yes' ? 'urgent' : laneOf(accepted.claimedUrgency);
      const stored = { referral: referralSchema.parse(accepted), report, lane } as const;
      db.referrals.set(accepted.referralId, structuredClone(stored));
      db.stream.push({ PK: 'REFERRAL', SK: accepted.referralId });
      db.hooks.committed();
    }
    await db.hooks.gate('after-write');
    return existing === undefined
      ? { written: true }
      : { written: false, existing: structuredClone(existing.referral) };
  },
  load: (referralId) =>
    db.read(() => {
      const stored = db.referrals.get(referralId);
      return stored === undefined ? null : { referral: stored.referral, report: stored.report };
    }),
  listOf: (institutionId, limit, cursor) =>
    db.read(() => {
      const own = [...db.referrals.values()].filter(({ referral }) => referral.institutionId === institutionId);
      const rows = own.map(({ referral }) => ({
        sort: `${referral.acceptedAt}#${referral.referralId}`,
        item: referral,
      }));
      return pageOf(rows, limit, cursor);
    }),
  listWithReports: (institutionId, limit, cursor) =>
    db.read(() => {
      const own = [...db.referrals.values()].filter(({ referral }) => referral.institutionId === institutionId);
      const rows = own.map(({ referral, report }) => ({
        sort: `${referral.acceptedAt}#${referral.referralId}`,
        item: { referral, report },
      }));
      return pageOf(rows, limit, cursor);
    }),
  sentBy: (institutionId, guestId, most) =>
    db.read(() => {
      const own = [...db.referrals.values()].filter(
        ({ referral }) => referral.institutionId === institutionId && referral.submittedBy === guestId,
      );
      const rows = own.map(({ referral }) => ({
        sort: `${referral.acceptedAt}#${referral.referralId}`,
        item: referral,
      }));
      const page = pageOf(rows, most, null);
      return page.ok ? page.value.items : [];
    }),
});

const clocksOf = (db: Database, owner: string) =>
  [...db.deadlines.values()].filter((one) => ownerKey(one.owner) === owner);

export const memoryScreenings = (db: Database): ScreeningStore => ({
  knownSubjects: (personIds) =>
    db.read(() =>
      personIds.map((personId) => {
        const person = db.persons.get(personId) ?? null;
        const currentCase = db.cases.get(person?.currentCaseId ?? '') ?? null;
        const clocks = currentCase === null ? [] : clocksOf(db, currentCase.caseId);
        return { personId, person, currentCase, clocks };
      }),
    ),
  openAlerts: (cases) =>
    db.read(() => {
      const alertIds = cases
        .flatMap(({ referralIds }) => referralIds.slice(-3))
        .map((id) => db.referrals.get(id)?.referral)
        .flatMap((one) => (one?.state === 'screened' ? [one.alertId] : []));
      return [...new Set(alertIds)]
        .flatMap((id) => db.alerts.get(id) ?? [])
        .flatMap((one) => (isOver(one) ? [] : [one]));
    }),
  raisedSince: ({ layer, since }, most) =>
    db.read(() => {
      const lately = [...db.raised.values()].filter((one) => one.layer === layer && one.raisedAt >= since);
      return Math.min(most, lately.length);
    }),
  promises: (referralId) => db.read(() => clocksOf(db, referralId)),
  save: ({ referral, persons, cases, clocks, history, before, layer, alert, pages, fact }, events) =>
    db.commit([
      screenedPart(db, referral),
      ...persons.map((one) => personPart(db, one)),
      ...cases.map((one) => casePart(db, one)),
      ...clocks.flatMap((change) => clockParts(db, change, referral.screenedAt)),
      ...history.map(({ owner, entry }) => timelinePart(db, owner, entry)),
      ...alertParts(db, before === null ? null : { alert: before, pages: [] }, { alert, pages }),
      ...(layer === null ? [] : [raisedPart(db, layer, alert)]),
      ...(fact === null ? [] : [factPart(db, fact)]),
      ...eventParts(db, events),
    ]),
  saveOutcome: ({ referral, person, case: changed, clocks, history, fact, events, at }) =>
    db.commit([
      screenedPart(db, referral),
      ...(person === null ? [] : [personPart(db, person)]),
      ...(changed === null ? [] : [casePart(db, changed)]),
      ...clocks.flatMap((change) => clockParts(db, change, at)),
      ...history.map(({ owner, entry }) => timelinePart(db, owner, entry)),
      factPart(db, fact),
      ...eventParts(db, events),
    ]),
});

type Passed = readonly { caseId: CaseId; from: string }[];

/**
 * The first answer assigns the alert's cases, the first contact is noted on them; neither replaces what stands, but for cases that
 * pass on from the person who has them.
 */
const stamps = (db: Database, before: Alert, after: Alert, passed: Passed): Part[] => {
  const taker = tookOver(before, after);
  const firstContactAt = madeContact(before, after);
  if (taker !== null)
    return after.caseIds.map((id) => {
      const from = passed.find(({ caseId }) => caseId === id)?.from;
      const part = stampPart(db, id, (one) =>
        from === undefined ? { assignedTo: taker, ...one } : { ...one, assignedTo: taker },
      );
      return from === undefined ? part : { ...part, holds: () => db.cases.get(id)?.assignedTo?.staffId === from };
    });
  if (firstContactAt === null) return [];
  return after.caseIds.map((id) => stampPart(db, id, (one) => ({ firstContactAt, ...one })));
};

const stampOf = (alert: Alert) => {
  if (!isOver(alert)) return alert.answerBy;
  return alert.state === 'acknowledged' ? alert.acknowledgedAt : alert.endedAt;
};

export const memoryAlerts = (db: Database): AlertStore => ({
  load: (alertId) =>
    db.read(() => {
      const alert = db.alerts.get(alertId);
      const pages = [...db.pages.values()].filter((page) => page.alertId === alertId);
      if (alert === undefined) return null;
      return { alert, pages: pages.toSorted((a, b) => a.step - b.step || a.ordinal - b.ordinal) };
    }),
  othersOf: ({ alertId, group }) =>
    db.read(() => {
      if (group === null) return [];
      return [...db.raised.values()]
        .filter(({ layer, raisedAt }) => layer === group.layer && group.from <= raisedAt && raisedAt < group.until)
        .flatMap((one) => (one.alertId === alertId ? [] : (db.alerts.get(one.alertId) ?? [])))
        .flatMap((one) => (!isOver(one) && one.group?.groupId === group.groupId ? [one] : []));
    }),
  loadAlert: (alertId) => db.read(() => db.alerts.get(alertId) ?? null),
  save: (before, after, { clocks, lines, events, passed = [] }) =>
    db.commit([
      ...alertParts(db, before, after),
      ...stamps(db, before.alert, after.alert, passed),
      ...clocks.flatMap((change) => clockParts(db, change, stampOf(after.alert))),
      ...lines.map(({ owner, entry }) => timelinePart(db, owner, entry)),
      ...eventParts(db, events),
    ]),
  list: (state, limit, cursor) =>
    db.read(() => {
      // The service's own probe is in no list.
      const listOf = (one: Alert) => {
        if (one.about.kind === 'canary') return null;
        if (one.about.kind === 'drill') return 'drills';
        return isOver(one) ? 'acknowledged' : 'open';
      };
      const alerts = [...db.alerts.values()].filter((one) => listOf(one) === state);
      return pageOf(
        alerts.map((one) => ({ sort: `${one.raisedAt}#${one.alertId}`, item: one })),
        limit,
        cursor,
      );
    }),
});

export const memoryPages = (db: Database): PageStore => ({
  load: (page) => db.read(() => db.pages.get(pageKey(page)) ?? null),
  settle: async (before, next) => ((await db.commit([pagePart(db, next, before)])) === 'written' ? 'written' : 'stale'),
});

export const memoryTimers = (db: Database): TimerStore => ({
  load: (timerId) => db.read(() => db.timers.get(timerId) ?? null),
});

export const memoryCases = (db: Database): CaseReadStore => ({
  load: (caseId) => db.read(() => db.cases.get(caseId) ?? null),
  person: (personId) => db.read(() => db.persons.get(personId) ?? null),
  list: (limit, cursor) =>
    db.read(() =>
      pageOf(
        [...db.cases.values()]
          .filter(({ stage }) => stage !== 'closed')
          .map((one) => ({ sort: `${one.openedAt}#${one.caseId}`, item: one })),
        limit,
        cursor,
      ),
    ),
  noteRead: async (read) => {
    const id = `${read.caseId} ${read.at} ${read.staffId} ${read.requestId}`;
    const part = { item: id, holds: () => !db.reads.has(id), write: () => db.reads.set(id, structuredClone(read)) };
    if ((await db.commit([part])) === 'conflict') throw new Error('a read was noted twice under one request id');
  },
});
