import { assertNever } from '../../../shared/domain/kernel/result.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type Channel } from '../../../shared/domain/escalation/policy.ts';
import { type Notice } from '../../../shared/domain/notice/notice.ts';
import { type SendMessage } from '../../../shared/ports/alerts.ts';
import { type NoticeStore } from '../../../shared/ports/clocks.ts';

type Deps = {
  notices: NoticeStore;
  send: Readonly<Record<Channel, SendMessage>>;
  clock: Clock;
  county: string;
  publicUrl: string;
};

const sentences = (about: Notice['about']) => {
  switch (about) {
    case 'deadline-reminder':
      return {
        subject: 'un termen se apropie',
        body: 'Un termen al unui caz se apropie.',
        sms: 'un termen al unui caz se apropie.',
      };
    case 'clock-paused':
      return {
        subject: 'un termen a fost suspendat',
        body: 'Un termen al unui caz a fost suspendat.',
        sms: 'un termen al unui caz a fost suspendat.',
      };
    default:
      return assertNever(about);
  }
};

/** The words of a notice: that something is to be looked at, nothing of what it is about. */
export const noticeText = (
  { about, channel }: Pick<Notice, 'about' | 'channel'>,
  county: string,
  publicUrl: string,
) => {
  const { subject, body, sms } = sentences(about);
  return channel === 'sms'
    ? { subject: '', body: `Semnal ${county}: ${sms} Intrati in aplicatie.` }
    : {
        subject: `Semnal ${county}: ${subject}`,
        body: `${body} Intrați în aplicație: ${new URL('/', publicUrl).href}`,
      };
};

/**
 * Sends a notice once. One that its provider refuses is marked failed: a reminder does not escalate, the deadline does.
 * Throws on an outage of our own; the queue retries.
 */
export const makeSendNotice =
  ({ notices, send, clock, county, publicUrl }: Deps) =>
  async (id: Pick<Notice, 'owner' | 'noticeId'>): Promise<'handed' | 'failed' | 'settled-before'> => {
    const notice = await notices.load(id);
    if (notice === null) throw new Error(`notice ${id.noticeId} is not in the table`);
    if (notice.state !== 'pending') return 'settled-before';
    const sent = await send[notice.channel](
      { to: notice.to, ...noticeText(notice, county, publicUrl) },
      { noticeId: id.noticeId },
    );
    const now = toInstant(clock());
    await notices.settle(
      notice,
      sent.ok
        ? { ...notice, state: 'handed', handedAt: now, providerMessageId: sent.value.providerMessageId }
        : { ...notice, state: 'failed', failedAt: now, failure: sent.error.failure },
    );
    return sent.ok ? 'handed' : 'failed';
  };
