import * as z from 'zod/mini';
import { caseId } from '../../domain/kernel/ids.ts';
import { type Notice } from '../../domain/notice/notice.ts';
import { outcomeOf } from './delivery-receipts.ts';

const only = <S extends z.core.$ZodType>(schema: S) => z.tuple([schema]);

/** Event of AWS End User Messaging SMS about a notice of a case; `context` is what we sent with it. */
const smsEvent = z.object({
  eventType: z.string(),
  messageId: z.string(),
  context: z.object({ noticeId: z.string(), caseId }),
});

/** Event of Amazon SES; `tags` are what we sent with it, each a list. */
const emailEvent = z.object({
  eventType: z.string(),
  mail: z.object({
    messageId: z.string(),
    tags: z.object({ noticeId: only(z.string()), caseId: only(caseId) }),
  }),
});

const providerEvent = z.union([smsEvent, emailEvent]);

/** What a provider says of a notice, whatever its channel. `failure` null: on its way, or there. */
export type NoticeReceipt = {
  notice: Pick<Notice, 'noticeId' | 'owner'>;
  providerMessageId: string;
  failure: string | null;
};

/** Reads a provider's event. @returns null when it is not about a notice of a case. */
export const readNoticeReceipt = (event: unknown): NoticeReceipt | null => {
  const parsed = providerEvent.safeParse(event);
  if (!parsed.success) return null;
  const outcome = outcomeOf(parsed.data.eventType);
  const failure = outcome.kind === 'failed' ? outcome.failure : null;
  const about = (noticeId: string, id: z.infer<typeof caseId>) => ({
    noticeId,
    owner: { kind: 'case', caseId: id } as const,
  });
  if ('context' in parsed.data) {
    const { context, messageId } = parsed.data;
    return { notice: about(context.noticeId, context.caseId), providerMessageId: messageId, failure };
  }
  const { messageId, tags } = parsed.data.mail;
  return { notice: about(tags.noticeId[0], tags.caseId[0]), providerMessageId: messageId, failure };
};
