import { type AdvanceAlert } from '../../../shared/application/alerts/advance-alert.ts';
import {
  isExercise,
  type Alert,
  type Notification,
  type PendingNotification,
} from '../../../shared/domain/alert/alert.ts';
import { type Channel } from '../../../shared/domain/escalation/policy.ts';
import { isCall, isWanted } from '../../../shared/domain/escalation/pages.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { linkText, linkToken } from '../../../shared/domain/notification/link.ts';
import { nextTry } from '../../../shared/domain/notification/next-try.ts';
import {
  type AlertStore,
  type PageId,
  type PageStore,
  type SendMessage,
  type Sending,
  type SignLink,
} from '../../../shared/ports/alerts.ts';
import { type CanaryMailbox } from '../../../shared/ports/canary.ts';
import { type GiveReplyCode } from './give-reply-code.ts';
import { pageText } from '../../../shared/contracts/messages/page-text.ts';
import { pageTags } from '../../../shared/contracts/messages/page-tags.ts';

type Deps = {
  pages: PageStore;
  alerts: Pick<AlertStore, 'loadAlert'>;
  advance: AdvanceAlert;
  send: Readonly<Record<Channel, SendMessage>>;
  /** Puts the page back on the queue for a later try. */
  sendLater: (page: PageId, seconds: number) => Promise<void>;
  replyCode: GiveReplyCode;
  sign: SignLink;
  mailbox: Pick<CanaryMailbox, 'leave'>;
  clock: Clock;
  county: string;
  publicUrl: string;
};

export type Sent =
  | { kind: 'handed'; channel: Channel; providerMessageId: string }
  | { kind: 'postponed'; channel: Channel; failure: string }
  | { kind: 'failed'; channel: Channel; failure: string }
  | { kind: 'withdrawn' }
  | { kind: 'settled-before' };

const mostAttempts = 5;

/**
 * Sends one page, unless the alert was answered meanwhile. "Handed" is written only after the provider took it. A provider
 * that is busy or broken is asked again, while there is time; a page it refuses for good is replaced by its next channel,
 * or the next level, at once.
 * The service's own probe finds its link in a mailbox of its own, once the provider took the message.
 * A crash between the provider's answer and our note of it sends the page a second time: twice is better than never.
 * Throws on an outage of our own; the queue retries.
 */
export const makeSendNotification = ({
  pages,
  alerts,
  advance,
  send,
  sendLater,
  replyCode,
  sign,
  mailbox,
  clock,
  county,
  publicUrl,
}: Deps) => {
  /** Over whatever happened to the page meanwhile: its link may be used, or its receipt be here, before we note it. */
  const note = async (page: PendingNotification, noted: (current: PendingNotification) => Notification) => {
    let current: Notification | null = page;
    for (let attempt = 1; current?.state === 'pending'; attempt += 1) {
      if (attempt > mostAttempts) throw new Error(`page ${page.alertId} ${page.step}.${page.ordinal}: lost the race`);
      if ((await pages.settle(current, noted(current))) === 'written') return;
      current = await pages.load(page);
    }
  };

  const handed =
    (providerMessageId: string, isDelivered: boolean) =>
    (page: PendingNotification): Notification => {
      const now = toInstant(clock());
      const facts = { ...page, attempts: page.attempts + 1, handedAt: now, providerMessageId };
      return isDelivered ? { ...facts, state: 'delivered', deliveredAt: now } : { ...facts, state: 'handed' };
    };

  /** A code answers what asks somebody to come, not what only tells them something. */
  const mayReply = (page: PendingNotification) => page.channel === 'sms' && (isCall(page) || page.purpose === 'offer');

  const hand = async (page: PendingNotification, alert: Alert): Promise<Sending> => {
    const token = linkToken(page, await sign(linkText(page, page.linkExpiresAt)));
    const link = `${publicUrl}/v1/ack/${token}`;
    const text = pageText(page, {
      county,
      urgency: alert.urgency,
      link,
      isDrill: isExercise(alert),
      replyCode: mayReply(page) ? await replyCode(page) : null,
    });
    const sent = await send[page.channel]({ to: page.to, ...text }, pageTags(page));
    if (sent.ok && alert.about.kind === 'canary') await mailbox.leave(page.alertId, link);
    return sent;
  };

  return async (id: PageId): Promise<Sent> => {
    const [page, alert] = await Promise.all([pages.load(id), alerts.loadAlert(id.alertId)]);
    if (page === null || alert === null)
      throw new Error(`page ${id.alertId} ${id.step}.${id.ordinal} is not in the table`);
    if (page.state !== 'pending') return { kind: 'settled-before' };
    if (!isWanted(alert, page)) {
      await pages.settle(page, { ...page, state: 'withdrawn', withdrawnAt: toInstant(clock()) });
      return { kind: 'withdrawn' };
    }

    const { channel } = page;
    const sent = await hand(page, alert);
    if (sent.ok) {
      const { providerMessageId, isDelivered = false } = sent.value;
      await note(page, handed(providerMessageId, isDelivered));
      return { kind: 'handed', channel, providerMessageId };
    }
    const { failure, isPassing } = sent.error;
    const wait = isPassing ? nextTry(page, alert, toInstant(clock())) : null;
    if (wait !== null) {
      await note(page, (current) => ({ ...current, attempts: current.attempts + 1, lastFailure: failure }));
      await sendLater(id, wait);
      return { kind: 'postponed', channel, failure };
    }
    const { step, ordinal } = id;
    await advance(id.alertId, { kind: 'page-failed', seen: 'sending', step, ordinal, failure });
    return { kind: 'failed', channel, failure };
  };
};
