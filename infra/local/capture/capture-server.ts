import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { close, listen, parseJson, readBody, sendJson } from '../http.ts';
import { type Accepted, type Channel, type WireAnswer } from './channel.ts';
import { answerControl } from './control.ts';
import { emailChannel } from './email.ts';
import { type Fault, makeFaults } from './faults.ts';
import { type MessageStore, openMessageStore } from './message-store.ts';
import { smsChannel } from './sms.ts';

/** Publishes one event to the topic that the services' event destinations publish to on AWS. */
type PublishReceipt = (event: Record<string, unknown>) => Promise<void>;

export type CaptureServer = {
  url: string;
  /** Until the stacks are there, messages have no receipts. */
  publishReceiptsWith: (publish: PublishReceipt) => void;
  stop: () => Promise<void>;
};

const channels = [smsChannel, emailChannel];

const outcomeOf = ({ receipt }: Partial<Fault>): 'delivered' | 'failed' =>
  receipt === 'failed' ? 'failed' : 'delivered';

/**
 * Stands in for the two services that reach people's telephones and mailboxes, speaking to the SDK as they do:
 * keeps what was "sent", and reports each delivery as they would. For people and tests: `GET /messages`;
 * `POST`, `GET` and `DELETE /faults` make sending go wrong. `GET /` says whose instance this is.
 */
export const startCapture = async (file: string, report: (problem: string) => void): Promise<CaptureServer> => {
  let opened: MessageStore | undefined;
  // Not before the first use: until the directory is ours the file may be another instance's.
  const store = (): MessageStore => (opened ??= openMessageStore(file));
  const faults = makeFaults();
  let publish: PublishReceipt | undefined;

  const sendReceipt = (accepted: Accepted, messageId: string, sentAt: Date, outcome: 'delivered' | 'failed'): void => {
    const event = accepted.receipt({ messageId, sentAt, at: new Date(), outcome });
    publish?.(event).catch((error: unknown) => {
      report(`a delivery receipt could not be published: ${String(error)}`);
    });
  };

  const handle = async (channel: Channel, request: IncomingMessage): Promise<WireAnswer> => {
    const accepted = channel.accept(parseJson(await readBody(request)));
    if (accepted === undefined) return channel.refuse(400, 'the request has not the form the service takes');
    const next: Partial<Fault> = faults.take(channel.channel) ?? {};
    await sleep(next.delayMs ?? 0);
    if (next.status !== undefined) return channel.refuse(next.status, 'a fault that was asked for');
    const [messageId, sentAt] = [randomUUID(), new Date()];
    store().add({ at: sentAt.toISOString(), channel: channel.channel, ...accepted.message });
    if (next.receipt !== 'none') sendReceipt(accepted, messageId, sentAt, outcomeOf(next));
    return { status: 200, headers: {}, body: { MessageId: messageId } };
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '', headers } = request;
    const channel = channels.find((each) => each.matches({ method, url, headers }));
    if (channel === undefined) {
      const control = await answerControl(request, store, faults);
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
