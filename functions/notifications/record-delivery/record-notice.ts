import { type TellInstead } from '../../../shared/application/requests/tell-instead.ts';
import { type NoticeReceipt } from '../../../shared/contracts/messages/notice-receipts.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type Notice } from '../../../shared/domain/notice/notice.ts';
import { type NoticeStore } from '../../../shared/ports/clocks.ts';

type Deps = { notices: NoticeStore; instead: TellInstead; clock: Clock };

const mostAttempts = 5;

/** Whom it was for and what about, without what became of it. */
const addressedOf = (notice: Exclude<Notice, { state: 'failed' }>) => {
  if (notice.state === 'pending') return notice;
  const { handedAt, providerMessageId, ...addressed } = notice;
  return addressed;
};

/**
 * Records that a notice came back, and tells whoever is to be told instead. A receipt that comes twice changes nothing.
 * @returns `unknown` for a notice that is not in the table.
 */
export const makeRecordNotice =
  ({ notices, instead, clock }: Deps) =>
  async ({ notice: id, failure }: NoticeReceipt): Promise<'recorded' | 'nothing-to-record' | 'unknown'> => {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const notice = await notices.load(id);
      if (notice === null) return 'unknown';
      if (failure === null || notice.state === 'failed') return 'nothing-to-record';
      const failed = { ...addressedOf(notice), state: 'failed', failedAt: toInstant(clock()), failure } as const;
      if ((await notices.settle(notice, failed, await instead(notice))) === 'written') return 'recorded';
    }
    throw new Error(`notice ${id.noticeId}: lost the race ${mostAttempts} times`);
  };
