import * as z from 'zod/mini';

/** SMS that AWS End User Messaging publishes when somebody writes to a two-way number (user guide, "Two-way SMS messaging"). */
const inboundSms = z.object({
  originationNumber: z.e164(),
  messageBody: z.string(),
  inboundMessageId: z.string().check(z.minLength(1)),
});

export type InboundSms = { from: string; text: string; messageId: string };

/** @returns null when the event is no SMS that somebody wrote. */
export const readInboundSms = (event: unknown): InboundSms | null => {
  const parsed = inboundSms.safeParse(event);
  if (!parsed.success) return null;
  const { originationNumber, messageBody, inboundMessageId } = parsed.data;
  return { from: originationNumber, text: messageBody, messageId: inboundMessageId };
};
