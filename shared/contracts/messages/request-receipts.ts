import * as z from 'zod/mini';
import { providerId } from '../../domain/provider/ids.ts';
import { confirmationRequest } from '../../domain/provider/provider.ts';

const only = <S extends z.core.$ZodType>(schema: S) => z.tuple([schema]);

/** Event that Amazon SES publishes for a request to a provider; `tags` are what we sent with it, each a list. */
const requestEvent = z.object({
  eventType: z.string(),
  mail: z.object({
    messageId: z.string(),
    tags: z.object({ providerId: only(providerId), month: only(confirmationRequest.shape.month) }),
  }),
});

const outcomes = new Map<string, 'delivered' | 'bounced'>([
  ['Delivery', 'delivered'],
  ['Bounce', 'bounced'],
  ['Reject', 'bounced'],
  ['RenderingFailure', 'bounced'],
]);

/** What the mail service says of a request to confirm; `underway` needs no record. */
export type RequestReceipt = {
  providerId: z.infer<typeof providerId>;
  month: string;
  reference: string;
  outcome: 'delivered' | 'bounced' | 'underway';
};

/** Reads an event of the mail service. @returns null when it is not about a request to a provider. */
export const readRequestReceipt = (event: unknown): RequestReceipt | null => {
  const parsed = requestEvent.safeParse(event);
  if (!parsed.success) return null;
  const { messageId, tags } = parsed.data.mail;
  const outcome = outcomes.get(parsed.data.eventType) ?? 'underway';
  return { providerId: tags.providerId[0], month: tags.month[0], reference: messageId, outcome };
};
