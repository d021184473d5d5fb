import { type PageId } from './alerts.ts';
import { type Notice } from '../domain/notice/notice.ts';
import { type RecordedEvent } from '../domain/event/domain-event.ts';
import { type TimerId } from '../domain/kernel/ids.ts';
import { type Instant } from '../domain/kernel/time.ts';
import { type Lane } from '../domain/kernel/urgency.ts';
import { type ReceiptNumber } from '../domain/referral/receipt.ts';

export type NoticeId = Pick<Notice, 'owner' | 'noticeId'>;

/**
 * Something in the table that needs a live counterpart: a queue message, a running workflow, a published event. Keys only;
 * what it needs is read again when it is delivered.
 */
export type Work = { PK: string; SK: string };

/** A piece of work as read from the table, or `settled`: it needs nothing any more. */
export type Delivery =
  | { kind: 'process-referral'; referralId: ReceiptNumber; lane: Lane }
  | { kind: 'start-timer'; timerId: TimerId; executionName: string; fireAt: Instant }
  | { kind: 'send-page'; page: PageId }
  | { kind: 'send-notice'; notice: NoticeId }
  | { kind: 'publish'; event: RecordedEvent };

export type OutboxReader = {
  /** Reads what the keys stand for now; what is settled or unknown to the outbox is left out. */
  read: (work: readonly Work[]) => Promise<Delivery[]>;
  /** Notes that events were published, so that they are not open work any more. */
  markPublished: (events: readonly RecordedEvent[]) => Promise<void>;
};

/** Each throws when any of its items could not be delivered; delivering one twice is harmless. */
export type Couriers = {
  enqueueReferrals: (lane: Lane, referralIds: readonly ReceiptNumber[]) => Promise<void>;
  enqueueMessages: (messages: readonly (PageId | NoticeId)[]) => Promise<void>;
  startTimer: (timer: { timerId: TimerId; executionName: string; fireAt: Instant }) => Promise<void>;
  publish: (events: readonly RecordedEvent[]) => Promise<void>;
};
