import * as z from 'zod/mini';
import { type Channel } from './channel.ts';

const request = z.object({
  InstanceId: z.string(),
  ContactFlowId: z.string(),
  DestinationPhoneNumber: z.e164(),
  SourcePhoneNumber: z.optional(z.string()),
  Attributes: z.optional(z.record(z.string(), z.string())),
});

const refusals = {
  400: 'InvalidRequestException',
  429: 'ThrottlingException',
  500: 'InternalServiceException',
} as const;

/**
 * Amazon Connect StartOutboundVoiceContact, protocol REST JSON.
 * Event form: Amazon Connect administrator guide, "Amazon Connect contact events".
 */
export const voiceChannel: Channel = {
  channel: 'voice',
  matches: ({ method, url }) => method === 'PUT' && url === '/contact/outbound-voice',
  contentType: 'application/json',
  refuse: (status, message) => ({
    status,
    headers: { 'x-amzn-errortype': refusals[status] },
    body: { Message: message },
  }),
  // A telephone rings first.
  receiptAfterMs: 500,
  answer: (messageId) => ({ ContactId: messageId }),
  accept: (body) => {
    const parsed = z.safeParse(request, body);
    if (!parsed.success) return undefined;
    const { DestinationPhoneNumber: to, Attributes: attributes = {}, InstanceId } = parsed.data;
    return {
      message: { to, text: attributes['text'] ?? '', alertId: attributes['alertId'] ?? null },
      receipt: ({ messageId, sentAt, at, outcome }) => ({
        version: '0',
        source: 'aws.connect',
        'detail-type': 'Amazon Connect Contact Event',
        time: at.toISOString(),
        detail: {
          contactId: messageId,
          initialContactId: messageId,
          channel: 'VOICE',
          initiationMethod: 'API',
          instanceArn: `arn:aws:connect:eu-central-1:000000000000:instance/${InstanceId}`,
          initiationTimestamp: sentAt.toISOString(),
          ...(outcome === 'delivered'
            ? { eventType: 'CONNECTED_TO_SYSTEM', connectedToSystemTimestamp: at.toISOString() }
            : { eventType: 'DISCONNECTED', disconnectReason: 'CUSTOMER_NEVER_ARRIVED' }),
        },
      }),
    };
  },
};
