import { Webhook } from 'standardwebhooks';
import { err, ok } from '../../domain/kernel/result.ts';
import { type Clock } from '../../domain/kernel/time.ts';
import { type SendMessage } from '../../ports/alerts.ts';
import { failureOfStatus } from './failures.ts';
import { type PostOutside } from './post-outside.ts';

type Deps = {
  /** The address of the pager a page is for; null when it was removed meanwhile. */
  find: (to: string) => Promise<string | null>;
  /** The secret its owner was shown once. */
  secretOf: (to: string) => Promise<string>;
  post: PostOutside;
  clock: Clock;
};

/**
 * Sends a signed request to a pager that is there already (Standard Webhooks 1.0). A 2xx is the receiver's own word, so the
 * message is delivered with it; its number is the one the receiver took it under, the same for every try.
 */
export const makeSendWebhook =
  ({ find, secretOf, post, clock }: Deps): SendMessage =>
  async ({ to, subject, body, link }, tags) => {
    const url = await find(to);
    if (url === null) return err({ failure: 'webhook-gone', isPassing: false });
    const now = clock();
    const id = `msg_${Object.values(tags).join('_')}`;
    const content = JSON.stringify({
      type: 'ro.semnal.page.v1',
      timestamp: now.toISOString(),
      data: { title: subject, text: body, url: link, ...tags },
    });
    const answer = await post(url, {
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
        'webhook-signature': new Webhook(await secretOf(to)).sign(id, now, content),
      },
      body: content,
    });
    if (!answer.ok) return answer;
    const { status } = answer.value;
    return status >= 200 && status <= 299
      ? ok({ providerMessageId: id, isDelivered: true })
      : err(failureOfStatus(status));
  };
