import { createECDH, createHash, randomUUID } from 'node:crypto';
import { decrypt } from 'http_ece';
import * as z from 'zod/mini';

const origin = 'https://push.semnal.invalid';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Keys follow from the id, so that a subscription can still be read after a restart. */
const keysOf = (id: string) => {
  const privateKey = createECDH('prime256v1');
  privateKey.setPrivateKey(digest(`push key ${id}`));
  return { privateKey, auth: digest(`push secret ${id}`).subarray(0, 16).toString('base64url') };
};

/** A subscription of a browser that is played here: what is pushed to it can be read. */
export const newSubscription = () => {
  const id = randomUUID();
  const { privateKey, auth } = keysOf(id);
  return {
    endpoint: `${origin}/${id}`,
    keys: { p256dh: privateKey.getPublicKey('base64url'), auth },
  };
};

const content = z.object({
  title: z.string(),
  body: z.string(),
  url: z.optional(z.string()),
  alertId: z.optional(z.string()),
});

/** What a push to one of these subscriptions says; undefined for one to somebody else's browser, or a broken one. */
export const readPush = (endpoint: string, body: Buffer): z.infer<typeof content> | undefined => {
  if (!endpoint.startsWith(`${origin}/`)) return undefined;
  const { privateKey, auth } = keysOf(endpoint.slice(origin.length + 1));
  try {
    const plain = decrypt(body, { version: 'aes128gcm', privateKey, authSecret: auth });
    return z.safeParse(content, JSON.parse(plain.toString('utf8'))).data;
  } catch {
    return undefined;
  }
};
