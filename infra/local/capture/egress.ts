import { randomUUID } from 'node:crypto';
import { type IncomingHttpHeaders } from 'node:http';
import * as z from 'zod/mini';
import { parseJson } from '../http.ts';
import { type Fault } from './faults.ts';
import { type CapturedMessage } from './message-store.ts';
import { readPush } from './push-subscriptions.ts';

const webhookContent = z.object({
  data: z.object({
    title: z.string(),
    text: z.string(),
    url: z.optional(z.string()),
    alertId: z.optional(z.string()),
  }),
});

type Outgoing = { to: string; headers: IncomingHttpHeaders; body: Buffer };
type Captured = Omit<CapturedMessage, 'at'>;

/** Which channel a request belongs to, by what every one of its kind carries; undefined: neither a push nor a webhook. */
export const channelOf = ({ headers }: Pick<Outgoing, 'headers'>): 'push' | 'webhook' | undefined => {
  if (headers['content-encoding'] === 'aes128gcm') return 'push';
  return headers['webhook-signature'] === undefined ? undefined : 'webhook';
};

const textOf = (title: string, body: string, url = ''): string => `${title}\n\n${body}\n${url}`.trimEnd();

/** The message in a push or webhook; a push to a browser that is not played here stays unread. */
export const readOutgoing = (channel: 'push' | 'webhook', { to, body }: Outgoing): Captured => {
  if (channel === 'push') {
    const push = readPush(to, body);
    const text = push === undefined ? '(criptat)' : textOf(push.title, push.body, push.url);
    return { channel, to, text, alertId: push?.alertId ?? null };
  }
  const webhook = z.safeParse(webhookContent, parseJson(body.toString('utf8'))).data?.data;
  const text = webhook === undefined ? body.toString('utf8') : textOf(webhook.title, webhook.text, webhook.url);
  return { channel, to, text, alertId: webhook?.alertId ?? null };
};

/** What a push service, or a pager, answers. */
export const outgoingAnswer = (channel: 'push' | 'webhook', { status }: Partial<Fault>) => {
  if (status !== undefined) return { status, headers: {} };
  return channel === 'push'
    ? { status: 201, headers: { location: `https://push.semnal.invalid/message/${randomUUID()}` } }
    : { status: 204, headers: {} };
};
