import { createECDH } from 'node:crypto';
import { ConnectClient, StartOutboundVoiceContactCommand } from '@aws-sdk/client-connect';
import { mockClient } from 'aws-sdk-client-mock';
import { decrypt } from 'http_ece';
import { Webhook } from 'standardwebhooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeWebhookSecret } from '../../../shared/adapters/kms/webhook-secret.ts';
import { makeSendPush } from '../../../shared/adapters/messaging/send-push.ts';
import { makeSendVoice, noVoice } from '../../../shared/adapters/messaging/send-voice.ts';
import { makeSendWebhook } from '../../../shared/adapters/messaging/send-webhook.ts';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { alertIdOf } from '../../support/builders/page.ts';
import { startReceiver } from '../../support/outside/receiver.ts';

const tags = { alertId: alertIdOf(1), step: '3', ordinal: '2' };
const words = { subject: 'Semnal BC', body: 'Alertă imediată.', link: 'https://semnal.invalid/v1/ack/A' };

type Answer = Parameters<typeof startReceiver>[0];

describe('a push', () => {
  const browser = createECDH('prime256v1');
  browser.generateKeys();
  const auth = Buffer.alloc(16, 7).toString('base64url');
  const subscription = {
    endpoint: 'https://push.exemplu.ro/abonament/1',
    keys: { p256dh: browser.getPublicKey('base64url'), auth },
  };

  const pushed = async (answer: Answer, found: typeof subscription | null = subscription) => {
    const { post, received } = await startReceiver(answer);
    const forgotten: string[] = [];
    const send = makeSendPush({
      find: () => Promise.resolve(found),
      forget: (to) => {
        forgotten.push(to);
        return Promise.resolve();
      },
      authorize: (audience) => Promise.resolve(`vapid for ${audience}`),
      post,
    });
    return { sent: await send({ to: 'ana/M1', ...words }, tags), received, forgotten };
  };

  it('is handed over under the name the push service gives it', async () => {
    const { sent, received } = await pushed({ status: 201, headers: { location: 'https://push.exemplu.ro/m/1' } });
    expect(sent).toEqual({ ok: true, value: { providerMessageId: 'https://push.exemplu.ro/m/1' } });
    expect(received).toMatchObject([
      {
        to: subscription.endpoint,
        headers: {
          ttl: '3600',
          urgency: 'high',
          'content-encoding': 'aes128gcm',
          authorization: 'vapid for https://push.exemplu.ro',
        },
      },
    ]);
  });

  it('can be read by its browser and by nobody on the way', async () => {
    const { received } = await pushed({ status: 201, headers: { location: 'm' } });
    const body = received[0]?.body ?? Buffer.alloc(0);
    expect(body.includes('Alert')).toBe(false);
    const plain = decrypt(body, { version: 'aes128gcm', privateKey: browser, authSecret: auth });
    expect(JSON.parse(plain.toString())).toEqual({
      title: words.subject,
      body: words.body,
      url: words.link,
      ...tags,
    });
  });

  it.each([404, 410])('to a browser that is gone (%i) removes its subscription and never passes', async (status) => {
    const { sent, forgotten } = await pushed({ status });
    expect(sent).toEqual({ ok: false, error: { failure: 'subscription-gone', isPassing: false } });
    expect(forgotten).toEqual(['ana/M1']);
  });

  it('to a subscription that was removed is not tried', async () => {
    const { sent, received } = await pushed({ status: 201 }, null);
    expect(sent).toEqual({ ok: false, error: { failure: 'subscription-gone', isPassing: false } });
    expect(received).toEqual([]);
  });

  it.each([
    [429, true],
    [500, true],
    [503, true],
    [400, false],
    [413, false],
  ])('answered %i has failed, and keeps its subscription (may pass: %s)', async (status, isPassing) => {
    const { sent, forgotten } = await pushed({ status });
    expect(sent).toEqual({ ok: false, error: { failure: `http-${status}`, isPassing } });
    expect(forgotten).toEqual([]);
  });

  it('that the service takes without naming it has failed', async () => {
    const { sent } = await pushed({ status: 201 });
    expect(sent).toEqual({ ok: false, error: { failure: 'no-message-id', isPassing: false } });
  });
});

describe('a webhook', () => {
  const secretOf = makeWebhookSecret((text) => Promise.resolve(sha256(`key ${text}`)));
  const clock = () => new Date();

  const called = async (answer: Answer, url: string | null = 'https://pager.exemplu.ro/1') => {
    const { post, received } = await startReceiver(answer);
    const send = makeSendWebhook({ find: () => Promise.resolve(url), secretOf, post, clock });
    return { sent: await send({ to: 'ana/M2', ...words }, tags), received };
  };

  it('is delivered with the receiver’s own 2xx, under the same number for every try', async () => {
    const { sent } = await called({ status: 204 });
    const providerMessageId = `msg_${tags.alertId}_3_2`;
    expect(sent).toEqual({ ok: true, value: { providerMessageId, isDelivered: true } });
  });

  it('carries a signature that its owner can check, with the library of the standard', async () => {
    const { received } = await called({ status: 200 });
    const [request] = received;
    const body = request?.body ?? Buffer.alloc(0);
    const text = (name: string): string => String(request?.headers[name]);
    const signed = {
      'webhook-id': text('webhook-id'),
      'webhook-timestamp': text('webhook-timestamp'),
      'webhook-signature': text('webhook-signature'),
    };
    const payload = new Webhook(await secretOf('ana/M2')).verify(body.toString(), signed);
    expect(payload).toMatchObject({ type: 'ro.semnal.page.v1', data: { text: words.body, url: words.link, ...tags } });
    const other = new Webhook(await secretOf('ana/M3'));
    expect(() => other.verify(body.toString(), signed)).toThrow('No matching signature');
  });

  it.each([
    [500, true],
    [429, true],
    [410, false],
    [302, false],
    [401, false],
  ])('answered %i has failed (may pass: %s)', async (status, isPassing) => {
    const { sent } = await called({ status });
    expect(sent).toEqual({ ok: false, error: { failure: `http-${status}`, isPassing } });
  });

  it('that was removed is not called', async () => {
    const { sent, received } = await called({ status: 200 }, null);
    expect(sent).toEqual({ ok: false, error: { failure: 'webhook-gone', isPassing: false } });
    expect(received).toEqual([]);
  });
});

describe('a call', () => {
  const connect = mockClient(ConnectClient);
  beforeEach(() => {
    connect.reset();
  });
  const settings = { instanceId: 'i', contactFlowId: 'f', sourcePhoneNumber: '+40215000000' };
  const to = { to: '+40740123456', subject: '', body: 'Aveți o alertă.' };

  const placed = async () => {
    const kept: [string, unknown][] = [];
    const send = makeSendVoice({
      settings,
      keep: (callId, of) => {
        kept.push([callId, of]);
        return Promise.resolve();
      },
    });
    return { sent: await send(to, tags), kept };
  };

  it('is handed over when Amazon Connect names it; what it was for is kept, and a repeated request is the same call', async () => {
    connect.on(StartOutboundVoiceContactCommand).resolves({ ContactId: 'call-1' });
    const { sent, kept } = await placed();
    expect(sent).toEqual({ ok: true, value: { providerMessageId: 'call-1' } });
    expect(kept).toEqual([['call-1', tags]]);
    expect(connect.commandCalls(StartOutboundVoiceContactCommand).map(({ args }) => args[0].input)).toEqual([
      {
        InstanceId: 'i',
        ContactFlowId: 'f',
        SourcePhoneNumber: '+40215000000',
        DestinationPhoneNumber: to.to,
        Attributes: { ...tags, text: to.body },
        ClientToken: `${tags.alertId}-3-2`,
      },
    ]);
  });

  it('that has no name has failed', async () => {
    connect.on(StartOutboundVoiceContactCommand).resolves({});
    const { sent, kept } = await placed();
    expect(sent).toEqual({ ok: false, error: { failure: 'no-message-id', isPassing: false } });
    expect(kept).toEqual([]);
  });

  it.each([
    ['LimitExceededException', false],
    ['ThrottlingException', true],
    ['DestinationNotAllowedException', false],
  ])('refused with %s has failed (may pass: %s)', async (name, isPassing) => {
    connect.on(StartOutboundVoiceContactCommand).rejects(Object.assign(new Error('no'), { name }));
    expect((await placed()).sent).toEqual({ ok: false, error: { failure: name, isPassing } });
  });

  it('in a county without voice has failed for good', async () => {
    expect(await noVoice(to, tags)).toEqual({
      ok: false,
      error: { failure: 'channel-not-configured', isPassing: false },
    });
  });
});
