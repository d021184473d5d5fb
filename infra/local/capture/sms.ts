import * as z from 'zod/mini';
import { type Channel } from './channel.ts';

const request = z.object({
  DestinationPhoneNumber: z.e164(),
  OriginationIdentity: z.optional(z.string()),
  MessageBody: z.string().check(z.minLength(1), z.maxLength(1600)),
  ConfigurationSetName: z.optional(z.string()),
  Context: z.optional(z.record(z.string(), z.string())),
});

const refusals = {
  400: { status: 400, type: 'ValidationException' },
  429: { status: 400, type: 'ThrottlingException' },
  500: { status: 500, type: 'InternalServerException' },
} as const;

/** The telephone network's last word on a message. */
const outcomes = {
  delivered: { eventType: 'TEXT_DELIVERED', messageStatus: 'DELIVERED', text: 'Message has been accepted by phone' },
  failed: {
    eventType: 'TEXT_UNREACHABLE',
    messageStatus: 'UNREACHABLE',
    text: 'Phone is currently unreachable/unavailable',
  },
} as const;

/**
 * AWS End User Messaging: PinpointSMSVoiceV2 SendTextMessage, protocol awsJson1_0.
 * Event form: AWS End User Messaging SMS user guide, "Example event data".
 */
export const smsChannel: Channel = {
  channel: 'sms',
  matches: ({ method, headers }) =>
    method === 'POST' && headers['x-amz-target'] === 'PinpointSMSVoiceV2.SendTextMessage',
  contentType: 'application/x-amz-json-1.0',
  refuse: (status, message) => {
    const { status: httpStatus, type } = refusals[status];
    return { status: httpStatus, headers: { 'x-amzn-errortype': type }, body: { __type: type, Message: message } };
  },
  answer: (MessageId) => ({ MessageId }),
  accept: (body) => {
    const parsed = z.safeParse(request, body);
    if (!parsed.success) return undefined;
    const { DestinationPhoneNumber: to, MessageBody: text, Context: context } = parsed.data;
    return {
      message: { to, text, alertId: context?.['alertId'] ?? null },
      receipt: ({ messageId, sentAt, at, outcome }) => {
        const { eventType, messageStatus, text: messageStatusDescription } = outcomes[outcome];
        return {
          eventType,
          eventVersion: '1.0',
          eventTimestamp: at.getTime(),
          isFinal: true,
          originationPhoneNumber: parsed.data.OriginationIdentity ?? 'SEMNAL',
          destinationPhoneNumber: to,
          isoCountryCode: 'RO',
          messageId,
          messageRequestTimestamp: sentAt.getTime(),
          messageEncoding: 'GSM',
          messageType: 'TRANSACTIONAL',
          messageStatus,
          messageStatusDescription,
          ...(context === undefined ? {} : { context }),
          totalMessageParts: Math.ceil(text.length / 153),
          totalMessagePrice: 0,
          totalCarrierFee: 0,
        };
      },
    };
  },
};
