import { type TellInstead } from '../../../shared/application/requests/tell-instead.ts';
import { assertNever } from '../../../shared/domain/kernel/result.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type Channel } from '../../../shared/domain/escalation/policy.ts';
import { type Notice } from '../../../shared/domain/notice/notice.ts';
import { type SendMessage } from '../../../shared/ports/alerts.ts';
import { type NoticeStore } from '../../../shared/ports/clocks.ts';

type Deps = {
  notices: NoticeStore;
  instead: TellInstead;
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
    case 'institution-silent':
      return {
        subject: 'o instituție nu a răspuns',
        body: 'O instituție nu a răspuns în termen la o solicitare despre un caz.',
        sms: 'o institutie nu a raspuns in termen la o solicitare.',
      };
    case 'answer-missing':
      return {
        subject: 'o solicitare fără răspuns',
        body: 'Instituția dumneavoastră nu a răspuns în termen la o solicitare. Răspunsul se așteaptă în continuare.',
        sms: 'institutia dvs. nu a raspuns in termen la o solicitare.',
      };
    default:
      return assertNever(about);
  }
};

/** The words of a notice: that something is to be looked at, nothing of what it is about. */
const noticeText = ({ about, channel }: Notice, county: string, publicUrl: string) => {
  const { subject, body, sms } = sentences(about);
  return channel === 'sms'
    ? { subject: '', body: `Semnal ${county}: ${sms} Intrati in aplicatie.` }
    : {
        subject: `Semnal ${county}: ${subject}`,
        body: `${body} Intrați în aplicație: ${new URL('/', publicUrl).href}`,
      };
};

/**
 * Sends a notice once. One that its provider refuses is marked failed: a reminder does not escalate, the deadline does;
 * and where it was for an institution's deputy, the county's own people are told instead, in the same transaction.
 * Throws on an outage of our own; the queue retries.
 */
export const makeSendNotice =
  ({ notices, instead, send, clock, county, publicUrl }: Deps) =>
  async (id: Pick<Notice, 'owner' | 'noticeId'>): Promise<'handed' | 'failed' | 'settled-before'> => {
    const notice = await notices.load(id);
    if (notice === null) throw new Error(`notice ${id.noticeId} is not in the table`);
    if (notice.state !== 'pending') return 'settled-before';
    // Ids only; the provider's receipts find a notice of a case again by them.
    const { owner, noticeId } = notice;
    const tags = owner.kind === 'case' ? { noticeId, caseId: owner.caseId } : { noticeId };
    const sent = await send[notice.channel]({ to: notice.to, ...noticeText(notice, county, publicUrl) }, tags);
    const now = toInstant(clock());
    if (sent.ok) {
      const { providerMessageId } = sent.value;
      await notices.settle(notice, { ...notice, state: 'handed', handedAt: now, providerMessageId });
      return 'handed';
    }
    const failed = { ...notice, state: 'failed', failedAt: now, failure: sent.error.failure } as const;
    await notices.settle(notice, failed, await instead(notice));
    return 'failed';
  };
