import { type KMSClient } from '@aws-sdk/client-kms';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import type * as z from 'zod/mini';
import { makeContactStore } from '../adapters/dynamodb/contact/contact-store.ts';
import { makeVoiceCallStore } from '../adapters/dynamodb/reply/voice-call-store.ts';
import { type Table } from '../adapters/dynamodb/table.ts';
import { makeMac } from '../adapters/kms/mac.ts';
import { makeVapid, type Vapid } from '../adapters/kms/vapid.ts';
import { makeWebhookSecret } from '../adapters/kms/webhook-secret.ts';
import { makePostOutside } from '../adapters/messaging/post-outside.ts';
import { makeSendEmail } from '../adapters/messaging/send-email.ts';
import { makeSendPush } from '../adapters/messaging/send-push.ts';
import { makeSendSms } from '../adapters/messaging/send-sms.ts';
import { makeSendVoice, noVoice } from '../adapters/messaging/send-voice.ts';
import { makeSendWebhook } from '../adapters/messaging/send-webhook.ts';
import { makeFindMethod } from '../application/contacts/find-method.ts';
import { pageOfTags } from '../contracts/messages/page-tags.ts';
import { type Channel } from '../domain/escalation/policy.ts';
import { type SendMessage } from '../ports/alerts.ts';
import { type channelEnv } from './channel-env.ts';
import { systemClock } from './clock.ts';

type Environment = z.infer<z.ZodMiniObject<typeof channelEnv>>;

/** A provider that hangs or fails is tried so often at once; then a later try, or the next channel, must do. */
type Patience = { maxAttempts: number; requestHandler: { connectionTimeout: number; requestTimeout: number } };

export type Channels = {
  send: Readonly<Record<Channel, SendMessage>>;
  vapid: Vapid;
  webhookSecret: (to: string) => Promise<string>;
};

const openVoice = (env: Environment, table: Table, patience: Patience): SendMessage => {
  if (env.VOICE_LINE === 'none') return noVoice;
  const [instanceId = '', contactFlowId = '', sourcePhoneNumber = ''] = env.VOICE_LINE.split('/');
  const calls = makeVoiceCallStore(table, systemClock);
  return makeSendVoice({
    settings: { instanceId, contactFlowId, sourcePhoneNumber },
    keep: async (callId, tags) => {
      const page = pageOfTags(tags);
      if (page !== null) await calls.keep(callId, page);
    },
    config: patience,
  });
};

/** Every channel to a person, each behind the one port. */
export const openChannels = (env: Environment, table: Table, kms: KMSClient, patience: Patience): Channels => {
  const methods = makeFindMethod(makeContactStore(table));
  const { requestTimeout } = patience.requestHandler;
  const post = makePostOutside({
    relay: env.EGRESS === 'direct' ? undefined : env.EGRESS,
    milliseconds: 2 * requestTimeout,
  });
  const vapid = makeVapid(kms, env.PUSH_KEY_ID, `mailto:${env.EMAIL_FROM}`, systemClock);
  const webhookSecret = makeWebhookSecret(makeMac(kms, env.LINK_KEY_ID));
  return {
    vapid,
    webhookSecret,
    send: {
      sms: makeSendSms(new PinpointSMSVoiceV2Client(patience), {
        origination: env.SMS_ORIGINATION_IDENTITY,
        configurationSet: env.SMS_CONFIGURATION_SET,
      }),
      email: makeSendEmail(new SESv2Client(patience), {
        from: env.EMAIL_FROM,
        configurationSet: env.EMAIL_CONFIGURATION_SET,
      }),
      push: makeSendPush({
        find: methods.subscription,
        forget: methods.forget,
        authorize: vapid.authorize,
        post,
      }),
      voice: openVoice(env, table, patience),
      webhook: makeSendWebhook({ find: methods.webhookUrl, secretOf: webhookSecret, post, clock: systemClock }),
    },
  };
};
