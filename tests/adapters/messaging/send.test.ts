import {
  PinpointSMSVoiceV2Client,
  SendTextMessageCommand,
  type SendTextMessageCommandInput,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SendEmailCommand, SESv2Client, type SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeSendEmail } from '../../../shared/adapters/messaging/send-email.ts';
import { makeSendSms } from '../../../shared/adapters/messaging/send-sms.ts';
import { alertIdOf } from '../../support/builders/page.ts';

const sms = mockClient(PinpointSMSVoiceV2Client);
const ses = mockClient(SESv2Client);
const words = { subject: 'Semnal BC: alertă urgentă', body: 'Preluați aici: https://semnal.invalid/v1/ack/A' };
const email = { to: 'ana@dgaspc.invalid', ...words };
const phone = { to: '+40715000001', ...words };
const tags = { alertId: alertIdOf(1), step: '3', ordinal: '2' };

const sendSms = makeSendSms(new PinpointSMSVoiceV2Client({}), { origination: 'SEMNAL', configurationSet: 'sms-set' });
const sendEmail = makeSendEmail(new SESv2Client({}), { from: 'semnal@bc.invalid', configurationSet: 'mail-set' });

/** Both channels promise the same: what differs is only how each provider is asked. */
const channels = {
  sms: {
    send: () => sendSms(phone, tags),
    answer: (answer: { MessageId?: string }) => sms.on(SendTextMessageCommand).resolves(answer),
    fail: (error: Error) => sms.on(SendTextMessageCommand).rejects(error),
  },
  email: {
    send: () => sendEmail(email, tags),
    answer: (answer: { MessageId?: string }) => ses.on(SendEmailCommand).resolves(answer),
    fail: (error: Error) => ses.on(SendEmailCommand).rejects(error),
  },
};

beforeEach(() => {
  sms.reset();
  ses.reset();
});

describe.each(Object.entries(channels))('sending by %s', (_, { send, answer, fail }) => {
  it('is handed over when the provider answers with its own message id', async () => {
    answer({ MessageId: 'provider-1' });
    expect(await send()).toEqual({ ok: true, value: { providerMessageId: 'provider-1' } });
  });

  it('has failed when the provider says yes but names no message', async () => {
    answer({});
    expect(await send()).toEqual({ ok: false, error: { failure: 'no-message-id', isPassing: false } });
  });

  it.each([
    ['InternalServerException', 'status 500 while sending to +40715000001', true],
    ['ThrottlingException', 'too fast', true],
    ['ConflictException', 'ana@dgaspc.invalid is suppressed', false],
    ['TimeoutError', 'no answer', true],
  ])('has failed with %s as its code, and nothing of what the provider wrote', async (name, message, isPassing) => {
    fail(Object.assign(new Error(message), { name }));
    expect(await send()).toEqual({ ok: false, error: { failure: name, isPassing } });
  });
});

describe('what the providers are asked', () => {
  it('an SMS goes to the phone, with ids that its receipts bring back', async () => {
    channels.sms.answer({ MessageId: 'm' });
    await sendSms(phone, tags);
    expect(sms.commandCalls(SendTextMessageCommand).map(({ args }) => args[0].input)).toEqual([
      {
        DestinationPhoneNumber: phone.to,
        OriginationIdentity: 'SEMNAL',
        ConfigurationSetName: 'sms-set',
        MessageBody: words.body,
        MessageType: 'TRANSACTIONAL',
        Context: tags,
      } satisfies SendTextMessageCommandInput,
    ]);
  });

  it('an e-mail goes to the address as plain text, with the same ids', async () => {
    channels.email.answer({ MessageId: 'm' });
    await sendEmail(email, tags);
    expect(ses.commandCalls(SendEmailCommand).map(({ args }) => args[0].input)).toEqual([
      {
        FromEmailAddress: 'semnal@bc.invalid',
        Destination: { ToAddresses: [email.to] },
        ConfigurationSetName: 'mail-set',
        Content: {
          Simple: {
            Subject: { Data: words.subject, Charset: 'UTF-8' },
            Body: { Text: { Data: words.body, Charset: 'UTF-8' } },
          },
        },
        EmailTags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
      } satisfies SendEmailCommandInput,
    ]);
  });
});
