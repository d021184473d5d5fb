import { type AdvanceAlert } from '../../../shared/application/alerts/advance-alert.ts';
import { isExercise, type Notification } from '../../../shared/domain/alert/alert.ts';
import { type Channel } from '../../../shared/domain/escalation/policy.ts';
import { isWanted } from '../../../shared/domain/escalation/pages.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { linkText, linkToken } from '../../../shared/domain/notification/link.ts';
import {
  type AlertStore,
  type PageId,
  type PageStore,
  type SendMessage,
  type SignLink,
} from '../../../shared/ports/alerts.ts';
import { type CanaryMailbox } from '../../../shared/ports/canary.ts';
import { pageTags } from './page-tags.ts';
import { pageText } from './page-text.ts';

type Deps = {
  pages: PageStore;
  alerts: Pick<AlertStore, 'loadAlert'>;
  advance: AdvanceAlert;
  send: Readonly<Record<Channel, SendMessage>>;
  sign: SignLink;
  mailbox: Pick<CanaryMailbox, 'leave'>;
  clock: Clock;
  county: string;
  publicUrl: string;
};

export type Sent =
  | { kind: 'handed'; channel: Channel; providerMessageId: string }
  | { kind: 'failed'; channel: Channel; failure: string }
  | { kind: 'withdrawn' }
  | { kind: 'settled-before' };

const mostAttempts = 5;

/**
 * Sends one page, unless the alert was answered meanwhile. "Handed" is written only after the provider took it; a page
 * the provider refuses is replaced by its next channel, or the next level, at once.
 * The service's own probe finds its link in a mailbox of its own, once the provider took the message.
 * A crash between the provider's answer and our note of it sends the page a second time: twice is better than never.
 * Throws on an outage of our own; the queue retries.
 */
export const makeSendNotification = ({
  pages,
  alerts,
  advance,
  send,
  sign,
  mailbox,
  clock,
  county,
  publicUrl,
}: Deps) => {
  /** Over whatever happened to the page meanwhile: its link may be used, or its receipt be here, before we note it. */
  const noteHanded = async (page: Notification, providerMessageId: string): Promise<void> => {
    let current: Notification | null = page;
    for (let attempt = 1; current?.state === 'pending'; attempt += 1) {
      if (attempt > mostAttempts) throw new Error(`page ${page.alertId} ${page.step}.${page.ordinal}: lost the race`);
      const handed: Notification = { ...current, state: 'handed', handedAt: toInstant(clock()), providerMessageId };
      if ((await pages.settle(current, handed)) === 'written') return;
      current = await pages.load(page);
    }
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

    const token = linkToken(page, await sign(linkText(page, page.linkExpiresAt)));
    const link = `${publicUrl}/v1/ack/${token}`;
    const text = pageText(page, {
      county,
      urgency: alert.urgency,
      link,
      isDrill: isExercise(alert),
    });
    const { channel } = page;
    const sent = await send[channel]({ to: page.to, ...text }, pageTags(page));

    if (!sent.ok) {
      const { step, ordinal } = id;
      await advance(id.alertId, { kind: 'page-failed', seen: 'sending', step, ordinal, failure: sent.error.failure });
      return { kind: 'failed', channel, failure: sent.error.failure };
    }
    const { providerMessageId } = sent.value;
    if (alert.about.kind === 'canary') await mailbox.leave(id.alertId, link);
    await noteHanded(page, providerMessageId);
    return { kind: 'handed', channel, providerMessageId };
  };
};
