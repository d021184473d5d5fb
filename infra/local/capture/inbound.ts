import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';

/** An SMS that somebody writes to the county's number. */
export const inbound = z.strictObject({ from: z.e164(), text: z.string().check(z.maxLength(1_600)) });

/** The event that End User Messaging publishes about it (user guide, "Two-way SMS messaging"). */
export const inboundEvent = ({ from, text }: z.infer<typeof inbound>) => ({
  originationNumber: from,
  destinationNumber: '+40715000097',
  messageKeyword: 'SEMNAL',
  messageBody: text,
  inboundMessageId: randomUUID(),
});
