import * as z from 'zod/mini';

/** Instance, flow and number, with a slash between. */
const voiceLine = /^[0-9a-f-]{36}\/[0-9a-f-]{36}\/\+\d{7,15}$/;

/** Variables of the functions that send messages to people. */
export const channelEnv = {
  /** KMS HMAC key that signs the one-time links, and that reply codes and webhook secrets are made with. */
  LINK_KEY_ID: z.string().check(z.minLength(1)),
  /** AWS End User Messaging origination identity (sender id, number or pool). */
  SMS_ORIGINATION_IDENTITY: z.string().check(z.minLength(1)),
  SMS_CONFIGURATION_SET: z.string().check(z.minLength(1)),
  EMAIL_FROM: z.email(),
  EMAIL_CONFIGURATION_SET: z.string().check(z.minLength(1)),
  /** KMS signing key (P-256) that proves to push services who sends. */
  PUSH_KEY_ID: z.string().check(z.minLength(1)),
  /** Amazon Connect instance, flow and number that calls are made with; `none` in a county that makes no calls. */
  VOICE_LINE: z.union([z.literal('none'), z.string().check(z.regex(voiceLine))]),
  /** `direct`, or a gateway that alone may reach the internet and is handed pushes and webhooks. */
  EGRESS: z.union([z.literal('direct'), z.url()]),
};
