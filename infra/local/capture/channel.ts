import { type IncomingHttpHeaders } from 'node:http';
import { type CapturedMessage } from './message-store.ts';

/** How a message ended, as the service's event says it. */
type ReceiptOf = {
  messageId: string;
  sentAt: Date;
  at: Date;
  outcome: 'delivered' | 'failed';
};

export type Accepted = {
  message: Omit<CapturedMessage, 'at' | 'channel'>;
  /** The event the service publishes about it, in the form it has on AWS. */
  receipt: (of: ReceiptOf) => Record<string, unknown>;
};

export type WireAnswer = { status: number; headers: Record<string, string>; body: unknown };

/** One operation of one AWS service, spoken as the SDK expects it. */
export type Channel = {
  channel: CapturedMessage['channel'];
  matches: (request: { method: string; url: string; headers: IncomingHttpHeaders }) => boolean;
  contentType: string;
  refuse: (status: 400 | 429 | 500, message: string) => WireAnswer;
  /** What the service answers once it took the message. */
  answer: (messageId: string) => Record<string, string>;
  /** How long after it was taken the service says what became of it; at once when absent. */
  receiptAfterMs?: number;
  /** @returns undefined for a request the service would not take. */
  accept: (body: unknown) => Accepted | undefined;
};
