import * as z from 'zod/mini';
import { type DeliveryReceipt } from './delivery-receipts.ts';

/** What Amazon Connect tells of a call (administrator guide, "Amazon Connect contact events"). */
const callEvent = z.object({
  source: z.literal('aws.connect'),
  detail: z.object({
    contactId: z.string().check(z.minLength(1)),
    eventType: z.string(),
    connectedToSystemTimestamp: z.optional(z.string()),
    disconnectReason: z.optional(z.string()),
  }),
});

export type CallReceipt = { callId: string; outcome: DeliveryReceipt['outcome'] };

/**
 * Reads an event of a call. Picked up is delivered, also by a voicemail: that the person listened only an answer proves. A
 * call that ended without ever being picked up has failed.
 * @returns null when it is about no call.
 */
export const readCallEvent = (event: unknown): CallReceipt | null => {
  const parsed = callEvent.safeParse(event);
  if (!parsed.success) return null;
  const { contactId: callId, eventType, connectedToSystemTimestamp, disconnectReason } = parsed.data.detail;
  if (eventType === 'CONNECTED_TO_SYSTEM') return { callId, outcome: { kind: 'delivered' } };
  if (eventType !== 'DISCONNECTED' || connectedToSystemTimestamp !== undefined)
    return { callId, outcome: { kind: 'underway' } };
  return { callId, outcome: { kind: 'failed', failure: disconnectReason ?? 'NOT_ANSWERED' } };
};
