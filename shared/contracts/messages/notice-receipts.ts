import * as z from 'zod/mini';
import { type ClockOwner } from '../../domain/deadline/deadline.ts';
import { caseId } from '../../domain/kernel/ids.ts';
import { type Notice } from '../../domain/notice/notice.ts';
import { receiptNumber } from '../../domain/referral/receipt.ts';
import { outcomeOf } from './delivery-receipts.ts';

/** Whose notice it is, by its number alone: a case's or a referral's. */
const owner = z.union([
  z.pipe(
    caseId,
    z.transform((id): ClockOwner => ({ kind: 'case', caseId: id })),
  ),
  z.pipe(
    receiptNumber,
    z.transform((id): ClockOwner => ({ kind: 'referral', referralId: id })),
  ),
]);

const only = <S extends z.core.$ZodType>(schema: S) => z.tuple([schema]);

/** Event of AWS End User Messaging SMS; `context` is what we sent with it. */
const smsEvent = z.object({
  eventType: z.string(),
  messageId: z.string(),
  context: z.object({ noticeId: z.string(), owner }),
});

/** Event of Amazon SES; `tags` are what we sent with it, each a list. */
const emailEvent = z.object({
  eventType: z.string(),
  mail: z.object({
    messageId: z.string(),
    tags: z.object({ noticeId: only(z.string()), owner: only(owner) }),
  }),
});

const providerEvent = z.union([smsEvent, emailEvent]);

/** What travels with a notice so that the provider's receipts find it again: ids only. */
export const noticeTags = ({ noticeId, owner: of }: Pick<Notice, 'noticeId' | 'owner'>) => ({
  noticeId,
  owner: of.kind === 'case' ? of.caseId : of.referralId,
});

/** What a provider says of a notice, whatever its channel. `failure` null: on its way, or there. */
export type NoticeReceipt = {
  notice: Pick<Notice, 'noticeId' | 'owner'>;
  providerMessageId: string;
  failure: string | null;
};

/** Reads a provider's event. @returns null when it is not about a notice. */
export const readNoticeReceipt = (event: unknown): NoticeReceipt | null => {
  const parsed = providerEvent.safeParse(event);
  if (!parsed.success) return null;
  const { eventType } = parsed.data;
  const outcome = outcomeOf(eventType);
  const failure = outcome.kind === 'failed' ? outcome.failure : null;
  if ('context' in parsed.data)
    return { notice: parsed.data.context, providerMessageId: parsed.data.messageId, failure };
  const { messageId, tags } = parsed.data.mail;
  return { notice: { noticeId: tags.noticeId[0], owner: tags.owner[0] }, providerMessageId: messageId, failure };
};
