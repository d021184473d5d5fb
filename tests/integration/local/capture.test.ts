import { join } from 'node:path';
import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { ConnectClient, StartOutboundVoiceContactCommand } from '@aws-sdk/client-connect';
import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import * as z from 'zod/mini';
import { startCapture } from '../../../infra/local/capture/capture-server.ts';
import { capturedMessage } from '../../../infra/local/capture/message-store.ts';
import { makePostOutside } from '../../../shared/adapters/messaging/post-outside.ts';
import { makeSendPush } from '../../../shared/adapters/messaging/send-push.ts';
import { pushSubscription, type PushSubscription } from '../../../shared/domain/contact/contact-book.ts';
import { scratchFolder } from './scratch.ts';

const start = async (file = join(scratchFolder(), 'messages.jsonl')) => {
  const receipts: Record<string, unknown>[] = [];
  const capture = await startCapture(file, () => undefined);
  capture.publishReceiptsWith((event) => {
    receipts.push(event);
    return Promise.resolve();
  });
  onTestFinished(capture.stop);
  const config = {
    endpoint: capture.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  };
  const [sms, email] = [new PinpointSMSVoiceV2Client(config), new SESv2Client(config)];
  const voice = new ConnectClient(config);
  const messages = async () => z.array(capturedMessage).parse(await (await fetch(`${capture.url}/messages`)).json());
  const fault = (body: unknown) => fetch(`${capture.url}/faults`, { method: 'POST', body: JSON.stringify(body) });
  return { capture, file, receipts, messages, fault, sms, email, voice };
};

const text = new SendTextMessageCommand({
  DestinationPhoneNumber: '+40715000001',
  OriginationIdentity: 'SEMNAL',
  MessageBody: 'Alertă: răspundeți.',
  Context: { alertId: 'A-1', step: '2' },
});

const mail = new SendEmailCommand({
  FromEmailAddress: 'semnal@exemplu.invalid',
  Destination: { ToAddresses: ['asistent@exemplu.invalid'] },
  ConfigurationSetName: 'semnal-demo',
  Content: { Simple: { Subject: { Data: 'Alertă' }, Body: { Text: { Data: 'Răspundeți aici.' } } } },
  EmailTags: [{ Name: 'alertId', Value: 'A-1' }],
});

describe('an SMS', () => {
  it('is kept, and reported as delivered in the form of AWS End User Messaging', async () => {
    const { sms, messages, receipts } = await start();
    const { MessageId } = await sms.send(text);
    expect(await messages()).toMatchObject([
      { channel: 'sms', to: '+40715000001', text: 'Alertă: răspundeți.', alertId: 'A-1' },
    ]);
    await vi.waitFor(() => {
      expect(receipts).toHaveLength(1);
    });
    expect(receipts).toMatchObject([
      {
        eventType: 'TEXT_DELIVERED',
        isFinal: true,
        messageId: MessageId,
        messageStatus: 'DELIVERED',
        destinationPhoneNumber: '+40715000001',
        context: { alertId: 'A-1', step: '2' },
      },
    ]);
  });

  it.each([
    { status: 400, name: 'ValidationException' },
    { status: 429, name: 'ThrottlingException' },
    { status: 500, name: 'InternalServerException' },
  ])('fails as $name when status $status is asked for, as often as asked', async ({ status, name }) => {
    const { sms, fault, messages } = await start();
    await fault({ channel: 'sms', status, times: 2 });
    await expect(sms.send(text)).rejects.toMatchObject({ name });
    await expect(sms.send(text)).rejects.toMatchObject({ name });
    await sms.send(text);
    expect(await messages()).toHaveLength(1);
  });

  it('to something that is no telephone number is refused', async () => {
    const { sms } = await start();
    const wrong = new SendTextMessageCommand({ ...text.input, DestinationPhoneNumber: '0715' });
    await expect(sms.send(wrong)).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('does not arrive when that is asked for', async () => {
    const { sms, fault, receipts } = await start();
    await fault({ channel: 'sms', receipt: 'failed' });
    await fault({ channel: 'sms', receipt: 'none' });
    await sms.send(text);
    await sms.send(text);
    expect(receipts).toMatchObject([{ eventType: 'TEXT_UNREACHABLE', isFinal: true, messageStatus: 'UNREACHABLE' }]);
  });
});

describe('an e-mail', () => {
  it('is kept with its subject, and reported as delivered in the form of SES', async () => {
    const { email, messages, receipts } = await start();
    const { MessageId } = await email.send(mail);
    expect(await messages()).toMatchObject([
      { channel: 'email', to: 'asistent@exemplu.invalid', text: 'Alertă\n\nRăspundeți aici.', alertId: 'A-1' },
    ]);
    expect(receipts).toMatchObject([
      {
        eventType: 'Delivery',
        mail: { messageId: MessageId, tags: { alertId: ['A-1'], 'ses:configuration-set': ['semnal-demo'] } },
        delivery: { recipients: ['asistent@exemplu.invalid'] },
      },
    ]);
  });

  it('bounces when that is asked for', async () => {
    const { email, fault, receipts } = await start();
    await fault({ channel: 'email', receipt: 'failed' });
    await email.send(mail);
    expect(receipts).toMatchObject([{ eventType: 'Bounce', bounce: { bounceType: 'Permanent' } }]);
  });

  it('is throttled when that is asked for, while SMS go on', async () => {
    const { email, sms, fault } = await start();
    await fault({ channel: 'email', status: 429 });
    await expect(email.send(mail)).rejects.toMatchObject({ name: 'TooManyRequestsException' });
    expect((await sms.send(text)).MessageId).toBeDefined();
  });
});

describe('a call', () => {
  const call = new StartOutboundVoiceContactCommand({
    InstanceId: '11111111-1111-4111-8111-111111111111',
    ContactFlowId: '22222222-2222-4222-8222-222222222222',
    DestinationPhoneNumber: '+40715000001',
    Attributes: { text: 'Aveți o alertă.', alertId: 'A-1' },
  });

  it('is kept with what is read out, and reported as picked up in the form of Amazon Connect', async () => {
    const { voice, messages, receipts } = await start();
    const { ContactId } = await voice.send(call);
    expect(await messages()).toMatchObject([
      { channel: 'voice', to: '+40715000001', text: 'Aveți o alertă.', alertId: 'A-1' },
    ]);
    await vi.waitFor(() => {
      expect(receipts).toMatchObject([
        { source: 'aws.connect', detail: { contactId: ContactId, eventType: 'CONNECTED_TO_SYSTEM' } },
      ]);
    });
  });

  it.each([
    { status: 429, name: 'ThrottlingException' },
    { status: 500, name: 'InternalServiceException' },
  ])('fails as $name when status $status is asked for', async ({ status, name }) => {
    const { voice, fault } = await start();
    await fault({ channel: 'voice', status });
    await expect(voice.send(call)).rejects.toMatchObject({ name });
  });
});

describe('what goes out', () => {
  const subscribe = async (url: string) =>
    pushSubscription.parse(await (await fetch(`${url}/push-subscriptions`, { method: 'POST' })).json());

  const pushTo = async (url: string, subscription: PushSubscription) => {
    const send = makeSendPush({
      find: () => Promise.resolve(subscription),
      forget: () => Promise.resolve(),
      authorize: () => Promise.resolve('vapid t=x, k=y'),
      post: makePostOutside({ relay: `${url}/egress`, milliseconds: 5_000 }),
    });
    return send(
      { to: 'ana/M', subject: 'Semnal', body: 'Alertă', link: 'https://semnal.invalid/a' },
      { alertId: 'A-1' },
    );
  };

  it('to a subscribed browser is read and kept', async () => {
    const { capture, messages } = await start();
    expect(await pushTo(capture.url, await subscribe(capture.url))).toMatchObject({ ok: true });
    expect(await messages()).toMatchObject([
      { channel: 'push', text: 'Semnal\n\nAlertă\nhttps://semnal.invalid/a', alertId: 'A-1' },
    ]);
  });

  it('to somebody else’s browser stays unread', async () => {
    const { capture, messages } = await start();
    const theirs = { ...(await subscribe(capture.url)), endpoint: 'https://fcm.exemplu.ro/1' };
    expect(await pushTo(capture.url, theirs)).toMatchObject({ ok: true });
    expect(await messages()).toMatchObject([{ channel: 'push', text: '(criptat)', alertId: null }]);
  });

  it('meets nobody any more when that is asked for, and nothing is kept', async () => {
    const { capture, messages, fault } = await start();
    expect((await fault({ channel: 'push', status: 410 })).status).toBe(201);
    expect((await fault({ channel: 'sms', status: 410 })).status).toBe(400);
    expect(await pushTo(capture.url, await subscribe(capture.url))).toMatchObject({
      ok: false,
      error: { failure: 'subscription-gone' },
    });
    expect(await messages()).toEqual([]);
  });

  it('is refused when it is neither a push nor a webhook', async () => {
    const { capture } = await start();
    const answer = await fetch(`${capture.url}/egress?to=https://x.exemplu.ro/`, { method: 'POST', body: '{}' });
    expect(answer.status).toBe(400);
  });
});

describe('an SMS that somebody writes', () => {
  it('is published in the form of End User Messaging', async () => {
    const { capture, receipts } = await start();
    const body = JSON.stringify({ from: '+40740123456', text: '48213' });
    expect((await fetch(`${capture.url}/inbound`, { method: 'POST', body })).status).toBe(202);
    expect(receipts).toMatchObject([{ originationNumber: '+40740123456', messageBody: '48213' }]);
  });

  it('from no telephone number is refused', async () => {
    const { capture } = await start();
    const body = JSON.stringify({ from: 'SEMNAL', text: '48213' });
    expect((await fetch(`${capture.url}/inbound`, { method: 'POST', body })).status).toBe(400);
  });
});

describe('the capture', () => {
  it('keeps messages over a restart', async () => {
    const first = await start();
    await first.sms.send(text);
    await first.capture.stop();
    const second = await start(first.file);
    expect(await second.messages()).toHaveLength(1);
  });

  it('answers late when that is asked for', async () => {
    const { sms, fault } = await start();
    await fault({ channel: 'sms', delayMs: 200 });
    const since = performance.now();
    await sms.send(text);
    expect(performance.now() - since).toBeGreaterThan(190);
  });

  it('forgets the faults it was asked for, and refuses ones it does not know', async () => {
    const { capture, fault } = await start();
    expect((await fault({ channel: 'pigeon', times: 1 })).status).toBe(400);
    await fault({ channel: 'sms', status: 500, times: 3 });
    await fetch(`${capture.url}/faults`, { method: 'DELETE' });
    expect(await (await fetch(`${capture.url}/faults`)).json()).toEqual([]);
  });

  it('goes on when a receipt cannot be published', async () => {
    const report = vi.fn<(problem: string) => void>();
    const capture = await startCapture(join(scratchFolder(), 'messages.jsonl'), report);
    onTestFinished(capture.stop);
    capture.publishReceiptsWith(() => Promise.reject(new Error('no topic')));
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const sms = new PinpointSMSVoiceV2Client({ endpoint: capture.url, region: 'eu-central-1', credentials });
    await sms.send(text);
    await vi.waitFor(() => {
      expect(report).toHaveBeenCalledWith(expect.stringContaining('no topic'));
    });
  });
});
