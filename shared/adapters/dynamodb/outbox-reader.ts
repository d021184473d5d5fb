import * as z from 'zod/mini';
import { notification } from '../../domain/alert/alert.ts';
import { recordedEvent } from '../../domain/event/domain-event.ts';
import { lane } from '../../domain/kernel/urgency.ts';
import { referral } from '../../domain/referral/referral.ts';
import { notice } from '../../domain/notice/notice.ts';
import { timer } from '../../domain/timer/timer.ts';
import { type Delivery, type OutboxReader } from '../../ports/outbox.ts';
import { eventKey } from './event/event-items.ts';
import { type RawItem, type Table } from './table.ts';

/** The sorts of outbox items, each with only the part that a delivery needs. */
const outboxItem = z.discriminatedUnion('entity', [
  z.object({ entity: z.literal('referral'), lane, data: referral }),
  z.object({ entity: z.literal('timer'), data: timer }),
  z.object({ entity: z.literal('notification'), data: notification }),
  z.object({ entity: z.literal('notice'), data: notice }),
  z.object({ entity: z.literal('event'), openWork: z.optional(z.string()), data: recordedEvent }),
]);

const deliveryOf = (item: RawItem): Delivery | null => {
  const work = outboxItem.parse(item);
  switch (work.entity) {
    case 'referral': {
      const { state, referralId } = work.data;
      return state === 'accepted' ? { kind: 'process-referral', referralId, lane: work.lane } : null;
    }
    case 'timer': {
      const { state, timerId, fireAt, heals } = work.data;
      const executionName = heals === 0 ? timerId : `${timerId}--${heals}`;
      return state === 'pending' ? { kind: 'start-timer', timerId, executionName, fireAt } : null;
    }
    case 'notification': {
      const { state, alertId, step, ordinal } = work.data;
      return state === 'pending' ? { kind: 'send-page', page: { alertId, step, ordinal } } : null;
    }
    case 'notice': {
      const { state, owner, noticeId } = work.data;
      return state === 'pending' ? { kind: 'send-notice', notice: { owner, noticeId } } : null;
    }
    case 'event':
      return work.openWork === undefined ? null : { kind: 'publish', event: work.data };
  }
};

/** Attributes read for a delivery: ids and states, never the report. */
const attributes = ['PK', 'SK', 'entity', 'lane', 'data', 'openWork'] as const;

/** Marks at a time: a stream's batch at once, what a sweep finds in waves. */
const wave = 25;

export const makeOutboxReader = (table: Table): OutboxReader => ({
  read: async (work) => (await table.getMany(work, attributes)).flatMap((item) => deliveryOf(item) ?? []),
  markPublished: async (events) => {
    for (let start = 0; start < events.length; start += wave)
      await Promise.all(events.slice(start, start + wave).map((event) => table.removeFromOpenWork(eventKey(event))));
  },
});
