import * as z from 'zod/mini';
import { type Channel } from './channel.ts';

const content = z.object({ Data: z.string() });
const request = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({ ToAddresses: z.array(z.string()).check(z.minLength(1), z.maxLength(50)) }),
  Content: z.object({
    Simple: z.object({ Subject: content, Body: z.object({ Text: z.optional(content), Html: z.optional(content) }) }),
  }),
  EmailTags: z.optional(z.array(z.object({ Name: z.string(), Value: z.string() }))),
  ConfigurationSetName: z.optional(z.string()),
});

const refusals = {
  400: 'BadRequestException',
  429: 'TooManyRequestsException',
  500: 'InternalServiceErrorException',
} as const;

/** Event part that says how it ended. */
const outcomeOf = (outcome: 'delivered' | 'failed', recipients: readonly string[], at: Date, sentAt: Date) =>
  outcome === 'delivered'
    ? {
        eventType: 'Delivery',
        delivery: {
          timestamp: at.toISOString(),
          processingTimeMillis: at.getTime() - sentAt.getTime(),
          recipients,
          smtpResponse: '250 2.6.0 Message received',
          reportingMTA: 'local.semnal.invalid',
        },
      }
    : {
        eventType: 'Bounce',
        bounce: {
          bounceType: 'Permanent',
          bounceSubType: 'General',
          bouncedRecipients: recipients.map((emailAddress) => ({
            emailAddress,
            action: 'failed',
            status: '5.1.1',
            diagnosticCode: 'smtp; 550 5.1.1 user unknown',
          })),
          timestamp: at.toISOString(),
          feedbackId: `local-${at.getTime()}`,
          reportingMTA: 'dsn; local.semnal.invalid',
        },
      };

/**
 * SES v2 SendEmail with a simple content, protocol REST JSON.
 * Event form: SES developer guide, "Examples of event data that Amazon SES publishes to Amazon SNS".
 */
export const emailChannel: Channel = {
  channel: 'email',
  matches: ({ method, url }) => method === 'POST' && url === '/v2/email/outbound-emails',
  contentType: 'application/json',
  refuse: (status, message) => ({ status, headers: { 'x-amzn-errortype': refusals[status] }, body: { message } }),
  answer: (MessageId) => ({ MessageId }),
  accept: (body) => {
    const parsed = z.safeParse(request, body);
    if (!parsed.success) return undefined;
    const { FromEmailAddress: source, Destination, EmailTags: tags = [], ConfigurationSetName } = parsed.data;
    const { Subject, Body } = parsed.data.Content.Simple;
    const to = Destination.ToAddresses;
    return {
      message: {
        to: to.join(', '),
        text: `${Subject.Data}\n\n${Body.Text?.Data ?? Body.Html?.Data ?? ''}`,
        alertId: tags.find(({ Name }) => Name === 'alertId')?.Value ?? null,
      },
      receipt: ({ messageId, sentAt, at, outcome }) => ({
        ...outcomeOf(outcome, to, at, sentAt),
        mail: {
          timestamp: sentAt.toISOString(),
          source,
          messageId,
          destination: to,
          headersTruncated: false,
          headers: [{ name: 'Subject', value: Subject.Data }],
          commonHeaders: { from: [source], to, messageId, subject: Subject.Data },
          tags: {
            ...(ConfigurationSetName === undefined ? {} : { 'ses:configuration-set': [ConfigurationSetName] }),
            ...Object.fromEntries(tags.map(({ Name, Value }) => [Name, [Value]])),
          },
        },
      }),
    };
  },
};
