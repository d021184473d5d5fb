import { join } from 'node:path';
import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import * as z from 'zod/mini';
import { startCapture } from '../../../infra/local/capture/capture-server.ts';
import { capturedMessage } from '../../../infra/local/capture/message-store.ts';
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
  const messages = async () => z.array(capturedMessage).parse(await (await fetch(`${capture.url}/messages`)).json());
  const fault = (body: unknown) => fetch(`${capture.url}/faults`, { method: 'POST', body: JSON.stringify(body) });
  return { capture, file, receipts, messages, fault, sms, email };
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
