import { type TellInstead } from '../../../shared/application/requests/tell-instead.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type Channel } from '../../../shared/domain/escalation/policy.ts';
import { type Notice } from '../../../shared/domain/notice/notice.ts';
import { type SendMessage } from '../../../shared/ports/alerts.ts';
import { type NoticeStore } from '../../../shared/ports/clocks.ts';
import { noticeText } from '../../../shared/contracts/messages/notice-text.ts';

type Deps = {
  notices: NoticeStore;
  instead: TellInstead;
  send: Readonly<Record<Channel, SendMessage>>;
  clock: Clock;
  county: string;
  publicUrl: string;
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
