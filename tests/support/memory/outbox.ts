import { alertWakeOf } from '../../../shared/domain/alert/wake-up.ts';
import { addMilliseconds, type Instant } from '../../../shared/domain/kernel/time.ts';
import { aggregateOf } from '../../../shared/domain/event/domain-event.ts';
import { type Delivery, type OutboxReader, type Work } from '../../../shared/ports/outbox.ts';
import { type OpenWork, type OpenWorkReader } from '../../../shared/ports/sweeping.ts';
import { type Database } from './database.ts';

/** How long work may wait before it is looked for, in milliseconds. */
const grace = 60_000;

const deliveryOf = (db: Database, { PK, SK }: Work): Delivery | null => {
  switch (PK) {
    case 'REFERRAL': {
      const stored = db.referrals.get(SK);
      if (stored?.referral.state !== 'accepted') return null;
      return { kind: 'process-referral', referralId: stored.referral.referralId, lane: stored.lane };
    }
    case 'TIMER': {
      const set = db.timers.get(SK);
      if (set?.state !== 'pending') return null;
      const executionName = set.heals === 0 ? set.timerId : `${set.timerId}--${set.heals}`;
      return { kind: 'start-timer', timerId: set.timerId, executionName, fireAt: set.fireAt };
    }
    case 'PAGE': {
      const page = db.pages.get(SK);
      if (page?.state !== 'pending') return null;
      const { alertId, step, ordinal } = page;
      return { kind: 'send-page', page: { alertId, step, ordinal } };
    }
    case 'NOTICE': {
      const notice = db.notices.get(SK);
      if (notice?.state !== 'pending') return null;
      return { kind: 'send-notice', notice: { owner: notice.owner, noticeId: notice.noticeId } };
    }
    case 'EVENT': {
      const stored = db.events.get(SK);
      return stored === undefined || stored.published ? null : { kind: 'publish', event: stored.event };
    }
    default:
      return null;
  }
};

export const memoryOutbox = (db: Database): OutboxReader => ({
  read: (work) =>
    db.read(() => {
      const unique = new Map(work.map((one) => [`${one.PK} ${one.SK}`, one]));
      return [...unique.values()].flatMap((one) => deliveryOf(db, one) ?? []);
    }),
  markPublished: async (events) => {
    for (const { eventId, event } of events) {
      await db.hooks.gate('before-write');
      const stored = db.events.get(`${aggregateOf(event)}/EVENT#${eventId}`);
      if (stored === undefined) throw new Error(`event ${eventId} is not there`);
      stored.published = true;
    }
  },
});

type Due = { dueAt: Instant; work: Work };

const openWorkOf = (db: Database, sort: OpenWork): Due[] => {
  switch (sort) {
    case 'referral':
      return [...db.referrals.values()]
        .filter(({ referral }) => referral.state === 'accepted')
        .map(({ referral }) => ({
          dueAt: addMilliseconds(referral.acceptedAt, grace),
          work: { PK: 'REFERRAL', SK: referral.referralId },
        }));
    case 'page':
      return [...db.pages]
        .filter(([, { state }]) => state === 'pending')
        .map(([SK, { createdAt, attempts }]) => ({
          dueAt: addMilliseconds(createdAt, (1 + attempts) * grace),
          work: { PK: 'PAGE', SK },
        }));
    case 'notice':
      return [...db.notices]
        .filter(([, { state }]) => state === 'pending')
        .map(([SK, { createdAt }]) => ({ dueAt: addMilliseconds(createdAt, grace), work: { PK: 'NOTICE', SK } }));
    case 'event':
      return [...db.events]
        .filter(([, { published }]) => !published)
        .map(([SK, { event }]) => ({ dueAt: addMilliseconds(event.at, grace), work: { PK: 'EVENT', SK } }));
    case 'timer':
      return [...db.timers.values()]
        .filter(({ state }) => state === 'pending')
        .map(({ timerId, fireAt }) => ({ dueAt: fireAt, work: { PK: 'TIMER', SK: timerId } }));
    case 'alert':
    case 'unreachable':
      return [...db.alerts.values()].flatMap((alert) => {
        const wake = alertWakeOf(alert);
        return wake !== null && (alert.state === 'unreachable') === (sort === 'unreachable')
          ? [{ dueAt: addMilliseconds(wake.fireAt, grace), work: { PK: 'ALERT', SK: alert.alertId } }]
          : [];
      });
  }
};

export const memoryOpenWork = (db: Database): OpenWorkReader => ({
  overdue: (sort, by) =>
    db.read(() =>
      openWorkOf(db, sort)
        .filter(({ dueAt }) => dueAt <= by)
        .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
        .map(({ work }) => work),
    ),
  oldestReferral: () =>
    db.read(() => {
      const waiting = [...db.referrals.values()].filter(({ referral }) => referral.state === 'accepted');
      return waiting.map(({ referral }) => referral.acceptedAt).toSorted()[0] ?? null;
    }),
  timers: (work) =>
    db.read(() => work.flatMap(({ SK }) => db.timers.get(SK) ?? []).filter(({ state }) => state === 'pending')),
  timersOfAlerts: (work) =>
    db.read(() =>
      work.flatMap(({ SK }) => db.alerts.get(SK) ?? []).flatMap((alert) => alertWakeOf(alert)?.timerId ?? []),
    ),
  countHeal: async ({ timerId, heals }) => {
    const part = {
      item: timerId,
      holds: () => db.timers.get(timerId)?.heals === heals && db.timers.get(timerId)?.state === 'pending',
      write: () => {
        const set = db.timers.get(timerId);
        if (set !== undefined) db.timers.set(timerId, { ...set, heals: heals + 1 });
      },
    };
    return (await db.commit([part])) === 'written' ? 'written' : 'stale';
  },
});
