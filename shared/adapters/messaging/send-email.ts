import { SendEmailCommand, type SESv2Client } from '@aws-sdk/client-sesv2';
import { err, ok } from '../../domain/kernel/result.ts';
import { type SendMessage } from '../../ports/alerts.ts';
import { failureOf, noMessageId } from './failures.ts';

/** Sends by Amazon SES. `handed` is claimed only for an answer that carries the provider's message id. */
export const makeSendEmail =
  (client: SESv2Client, { from, configurationSet }: { from: string; configurationSet: string }): SendMessage =>
  async ({ to, subject, body, replyTo }, tags) => {
    const content = (Data: string) => ({ Data, Charset: 'UTF-8' });
    try {
      const { MessageId } = await client.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          ...(replyTo === undefined ? {} : { ReplyToAddresses: [replyTo] }),
          ConfigurationSetName: configurationSet,
          Content: { Simple: { Subject: content(subject), Body: { Text: content(body) } } },
          EmailTags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
        }),
      );
      return MessageId === undefined ? err(noMessageId) : ok({ providerMessageId: MessageId });
    } catch (error) {
      return err(failureOf(error));
    }
  };
