import { type Alert, type AlertWithPages, type Notification, type OpenAlert } from '../domain/alert/alert.ts';
import { type ClockChange } from '../domain/clock/clock-change.ts';
import { type HistoryLine } from '../domain/clock/clock-history.ts';
import { type RecordedEvent } from '../domain/event/domain-event.ts';
import { type AlertId, type CaseId, type TimerId } from '../domain/kernel/ids.ts';
import { type Timer } from '../domain/timer/timer.ts';
import { type Result } from '../domain/kernel/result.ts';
import { type Page } from './referrals.ts';

export type PageId = { alertId: AlertId; step: number; ordinal: number };

export type AlertStore = {
  load: (alertId: AlertId) => Promise<AlertWithPages | null>;
  /** The alert without its pages. */
  loadAlert: (alertId: AlertId) => Promise<Alert | null>;
  /** The open alerts of a group but this one. */
  othersOf: (alert: Alert) => Promise<OpenAlert[]>;
  /**
   * Writes the next truth of an alert with its changed pages, its timers, what the acknowledgement or first contact says
   * of its cases, and its events: all or nothing.
   */
  save: (
    before: AlertWithPages,
    after: { alert: Alert; pages: Notification[] },
    besides: {
      clocks: readonly ClockChange[];
      lines: readonly HistoryLine[];
      events: readonly RecordedEvent[];
      /** Cases that pass from one person to whoever has the alert now. */
      passed?: readonly { caseId: CaseId; from: string }[];
    },
  ) => Promise<'written' | 'conflict'>;
  /** Newest first. Drills are a list of their own and in no other. */
  list: (
    state: 'open' | 'acknowledged' | 'drills',
    limit: number,
    cursor: string | null,
  ) => Promise<Result<Page<Alert>, 'cursor-invalid'>>;
};

export type PageStore = {
  load: (page: PageId) => Promise<Notification | null>;
  /** Writes a page over the state it was read in. `stale`: it is in another state by now. */
  settle: (before: Notification, after: Notification) => Promise<'written' | 'stale'>;
};

export type TimerStore = { load: (timerId: TimerId) => Promise<Timer | null> };

/**
 * How a page left: with the provider's own id for it, or not at all. `failure` is a code, never a provider's text.
 * - `isPassing`: the provider is busy, broken or silent; asking again later may help. Otherwise it never will.
 * - `isDelivered`: who answered is the receiver itself, so that no receipt will follow.
 */
export type Sending = Result<
  { providerMessageId: string; isDelivered?: true },
  { failure: string; isPassing: boolean }
>;

/**
 * Words for one person: no name, no place, no content. `subject` is used where the channel has one, `replyTo` where an
 * answer goes to somebody else than the sender, and `link` where the channel carries it beside the words.
 */
export type Message = { to: string; subject: string; body: string; link?: string; replyTo?: string };

/**
 * Hands one message to its channel's provider. Never throws for what the provider answers.
 * `tags` travel with it and come back in the provider's receipts: ids only.
 */
export type SendMessage = (message: Message, tags: Readonly<Record<string, string>>) => Promise<Sending>;

/** Makes and checks the secret part of one-time links. */
export type SignLink = (text: string) => Promise<string>;
