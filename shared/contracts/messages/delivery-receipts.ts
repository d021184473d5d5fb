import * as z from 'zod/mini';
import { alertId } from '../../domain/kernel/ids.ts';

const number = z.pipe(z.string().check(z.regex(/^\d{1,5}$/)), z.transform(Number));
const only = <S extends z.core.$ZodType>(schema: S) => z.tuple([schema]);

/** Event that AWS End User Messaging SMS publishes for a message; `context` is what we sent with it. */
const smsEvent = z.object({
  eventType: z.string().check(z.startsWith('TEXT_')),
  messageId: z.string(),
  context: z.object({ alertId, step: number, ordinal: number }),
});

/** Event that Amazon SES publishes for a message; `tags` are what we sent with it, each a list. */
const emailEvent = z.object({
  eventType: z.enum(['Delivery', 'Bounce', 'Complaint', 'Reject', 'Send', 'DeliveryDelay', 'RenderingFailure']),
  mail: z.object({
    messageId: z.string(),
    tags: z.object({ alertId: only(alertId), step: only(number), ordinal: only(number) }),
  }),
});

const providerEvent = z.union([smsEvent, emailEvent]);

/** What a provider says of a page, whatever its channel. `underway` needs no record. */
export type DeliveryReceipt = {
  page: { alertId: z.infer<typeof alertId>; step: number; ordinal: number };
  providerMessageId: string;
  outcome: { kind: 'delivered' } | { kind: 'failed'; failure: string } | { kind: 'underway' };
};

const underway = new Set([
  'TEXT_QUEUED',
  'TEXT_PENDING',
  'TEXT_SENT',
  'TEXT_SUCCESSFUL',
  'Send',
  'DeliveryDelay',
  'Complaint',
]);

/** What an event of a provider says of a message, whatever the message. */
export const outcomeOf = (eventType: string): DeliveryReceipt['outcome'] => {
  if (eventType === 'TEXT_DELIVERED' || eventType === 'Delivery') return { kind: 'delivered' };
  return underway.has(eventType) ? { kind: 'underway' } : { kind: 'failed', failure: eventType };
};

/**
 * Reads a provider's event.
 * @returns null when it is not about one of our pages: somebody else's message, or a test.
 */
export const readDeliveryReceipt = (event: unknown): DeliveryReceipt | null => {
  const parsed = providerEvent.safeParse(event);
  if (!parsed.success) return null;
  const outcome = outcomeOf(parsed.data.eventType);
  if ('context' in parsed.data) return { page: parsed.data.context, providerMessageId: parsed.data.messageId, outcome };
  const { messageId, tags } = parsed.data.mail;
  const page = { alertId: tags.alertId[0], step: tags.step[0], ordinal: tags.ordinal[0] };
  return { page, providerMessageId: messageId, outcome };
};

/** Messages of this service that are no pages, by what travels with them: notices, answers to an SMS, codes. */
const noPage = ['noticeId', 'inReplyTo', 'methodId', 'guestId'] as const;

const tagged = z.union([
  z.object({ context: z.record(z.string(), z.unknown()) }),
  z.object({ mail: z.object({ tags: z.record(z.string(), z.unknown()) }) }),
]);

/** Whether an event is about a message of ours that nobody waits to hear of. */
export const isOfNoPage = (event: unknown): boolean => {
  const parsed = tagged.safeParse(event);
  if (!parsed.success) return false;
  const tags = 'context' in parsed.data ? parsed.data.context : parsed.data.mail.tags;
  return noPage.some((name) => name in tags);
};
