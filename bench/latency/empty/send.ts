import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';

const client = new PinpointSMSVoiceV2Client({});

export const handler = async ({ Records }: { Records: { body: string }[] }): Promise<void> => {
  for (const { body: id } of Records) {
    const message = { DestinationPhoneNumber: '+40715000000', MessageBody: 'Semnal', Context: { alertId: id } };
    await client.send(new SendTextMessageCommand(message));
  }
  console.log('sent');
};
