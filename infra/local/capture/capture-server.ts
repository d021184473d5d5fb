import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { close, listen, parseJson, readBody, readBytes, sendJson } from '../http.ts';
import { type Accepted, type Channel, type WireAnswer } from './channel.ts';
import { answerControl } from './control.ts';
import { channelOf, outgoingAnswer, readOutgoing } from './egress.ts';
import { emailChannel } from './email.ts';
import { type Fault, makeFaults } from './faults.ts';
import { type MessageStore, openMessageStore } from './message-store.ts';
import { smsChannel } from './sms.ts';
import { voiceChannel } from './voice.ts';

/** Publishes one event to the topic that the services' event destinations publish to on AWS. */
type PublishReceipt = (event: Record<string, unknown>) => Promise<void>;

export type CaptureServer = {
  url: string;
  /** Until the stacks are there, messages have no receipts. */
  publishReceiptsWith: (publish: PublishReceipt) => void;
  stop: () => Promise<void>;
};

const channels = [smsChannel, emailChannel, voiceChannel];

/** Statuses that only a push service or a pager answers are refused when the fault is asked for. */
const refusalOf = (status: NonNullable<Fault['status']>): 400 | 429 | 500 =>
  status === 404 || status === 410 ? 400 : status;

const outcomeOf = ({ receipt }: Partial<Fault>): 'delivered' | 'failed' =>
  receipt === 'failed' ? 'failed' : 'delivered';

/**
 * Stands in for whatever reaches people's telephones, mailboxes and browsers. To the SDK it speaks as the services do; what
 * goes out to push services and pagers it is handed at `POST /egress?to=…`. It keeps what was "sent", and reports each
 * delivery as they would. For people and tests: `GET /messages`; `POST /inbound` writes an SMS to the county;
 * `POST /push-subscriptions` subscribes a browser; `POST`, `GET` and `DELETE /faults` make sending go wrong. `GET /` says whose
 * instance this is.
 */
export const startCapture = async (file: string, report: (problem: string) => void): Promise<CaptureServer> => {
  let opened: MessageStore | undefined;
  // Not before the first use: until the directory is ours the file may be another instance's.
  const store = (): MessageStore => (opened ??= openMessageStore(file));
  const faults = makeFaults();
  let publish: PublishReceipt | undefined;

  const sendReceipt = async (accepted: Accepted, of: Omit<Parameters<Accepted['receipt']>[0], 'at'>, after: number) => {
    if (after > 0) await sleep(after, undefined, { ref: false });
    await publish?.(accepted.receipt({ ...of, at: new Date() }));
  };

  const handle = async (channel: Channel, request: IncomingMessage): Promise<WireAnswer> => {
    const accepted = channel.accept(parseJson(await readBody(request)));
    if (accepted === undefined) return channel.refuse(400, 'the request has not the form the service takes');
    const next: Partial<Fault> = faults.take(channel.channel) ?? {};
    await sleep(next.delayMs ?? 0);
    if (next.status !== undefined) return channel.refuse(refusalOf(next.status), 'a fault that was asked for');
    const [messageId, sentAt] = [randomUUID(), new Date()];
    store().add({ at: sentAt.toISOString(), channel: channel.channel, ...accepted.message });
    if (next.receipt !== 'none') {
      const of = { messageId, sentAt, outcome: outcomeOf(next) };
      sendReceipt(accepted, of, channel.receiptAfterMs ?? 0).catch((error: unknown) => {
        report(`a delivery receipt could not be published: ${String(error)}`);
      });
    }
    return { status: 200, headers: {}, body: channel.answer(messageId) };
  };

  /** A push or webhook on its way out. */
  const takeOutgoing = async (request: IncomingMessage, response: ServerResponse, to: string): Promise<void> => {
    const { headers } = request;
    const body = await readBytes(request);
    const channel = channelOf({ headers });
    if (channel === undefined) {
      sendJson(response, 400, { message: 'neither a push nor a webhook' });
      return;
    }
    const next: Partial<Fault> = faults.take(channel) ?? {};
    await sleep(next.delayMs ?? 0);
    const answered = outgoingAnswer(channel, next);
    if (next.status === undefined)
      store().add({ at: new Date().toISOString(), ...readOutgoing(channel, { to, headers, body }) });
    response.writeHead(answered.status, answered.headers).end();
  };

  const publishEvent = async (event: Record<string, unknown>): Promise<void> => {
    if (publish === undefined) throw new Error('the stacks are not there yet');
    await publish(event);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '', headers } = request;
    const asked = new URL(url, 'http://capture');
    const to = asked.searchParams.get('to');
    if (method === 'POST' && asked.pathname === '/egress' && to !== null) {
      await takeOutgoing(request, response, to);
      return;
    }
    const channel = channels.find((each) => each.matches({ method, url, headers }));
    if (channel === undefined) {
      const control = await answerControl(request, store, faults, publishEvent);
      sendJson(response, control.status, control.body);
      return;
    }
    const { status, headers: extra, body } = await handle(channel, request);
    sendJson(response, status, body, { 'content-type': channel.contentType, ...extra });
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      report(`capturing a message failed: ${String(error)}`);
      response.destroy();
    });
  });
  return {
    url: await listen(server, 0),
    publishReceiptsWith: (next) => {
      publish = next;
    },
    stop: () => close(server),
  };
};
