import { createECDH, randomBytes } from 'node:crypto';
import { encrypt } from 'http_ece';
import { err, ok } from '../../domain/kernel/result.ts';
import { type PushSubscription } from '../../domain/contact/contact-book.ts';
import { type SendMessage } from '../../ports/alerts.ts';
import { failureOfStatus, noMessageId } from './failures.ts';
import { type PostOutside } from './post-outside.ts';

type Deps = {
  /** The subscription a page is addressed to; null when it was removed meanwhile. */
  find: (to: string) => Promise<PushSubscription | null>;
  /** Removes a subscription that is no more. */
  forget: (to: string) => Promise<void>;
  /** The `Authorization` that proves to a push service who sends (RFC 8292). */
  authorize: (audience: string) => Promise<string>;
  post: PostOutside;
};

const gone = err({ failure: 'subscription-gone', isPassing: false });

/** How long a push service keeps it for a browser that is off: after that the alert has gone on to somebody else. */
const secondsKept = 3_600;

/** Only this browser can read it; the push service sees whom it is for and how long it is. */
const encrypted = (content: string, { keys }: PushSubscription): Buffer => {
  const privateKey = createECDH('prime256v1');
  privateKey.generateKeys();
  const salt = randomBytes(16).toString('base64url');
  return encrypt(Buffer.from(content), {
    version: 'aes128gcm',
    dh: keys.p256dh,
    privateKey,
    salt,
    authSecret: keys.auth,
  });
};

/**
 * Sends by Web Push (RFC 8030). `handed` is claimed only for a 2xx with the service's own name for the message. 404 and 410
 * say that the browser takes no more: the subscription is removed, so that it is never tried again.
 */
export const makeSendPush =
  ({ find, forget, authorize, post }: Deps): SendMessage =>
  async ({ to, subject, body, link }, tags) => {
    const subscription = await find(to);
    if (subscription === null) return gone;
    const content = JSON.stringify({ title: subject, body, url: link, ...tags });
    const answer = await post(subscription.endpoint, {
      headers: {
        ttl: String(secondsKept),
        urgency: 'high',
        'content-type': 'application/octet-stream',
        'content-encoding': 'aes128gcm',
        authorization: await authorize(new URL(subscription.endpoint).origin),
      },
      body: encrypted(content, subscription),
    });
    if (!answer.ok) return answer;
    const { status, headers } = answer.value;
    if (status === 404 || status === 410) {
      await forget(to);
      return gone;
    }
    if (status < 200 || status > 299) return err(failureOfStatus(status));
    // Apple names a message in a header of its own.
    const providerMessageId = headers['location'] ?? headers['apns-id'];
    return providerMessageId === undefined ? err(noMessageId) : ok({ providerMessageId });
  };
