import { SendTextMessageCommand, type PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { err, ok } from '../../domain/kernel/result.ts';
import { type SendMessage } from '../../ports/alerts.ts';
import { failureOf, noMessageId } from './failures.ts';

/** Sends by AWS End User Messaging. `handed` is claimed only for an answer that carries the provider's message id. */
export const makeSendSms =
  (
    client: PinpointSMSVoiceV2Client,
    { origination, configurationSet }: { origination: string; configurationSet: string },
  ): SendMessage =>
  async ({ to, body }, tags) => {
    try {
      const { MessageId } = await client.send(
        new SendTextMessageCommand({
          DestinationPhoneNumber: to,
          OriginationIdentity: origination,
          ConfigurationSetName: configurationSet,
          MessageBody: body,
          MessageType: 'TRANSACTIONAL',
          Context: { ...tags },
        }),
      );
      return MessageId === undefined ? err(noMessageId) : ok({ providerMessageId: MessageId });
    } catch (error) {
      return err(failureOf(error));
    }
  };
