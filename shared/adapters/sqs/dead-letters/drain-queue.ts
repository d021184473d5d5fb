import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { type ParkedMessage, readParked } from './parked-message.ts';

/** What became of a message: gone to where it belongs (with the ids of messages sent for it), or left with the reason why. */
export type Outcome = { moved: true; sent?: string } | { moved: false; why: string };

/** Seconds a received message stays hidden from the next receive: long enough to empty a full queue. */
const hiddenFor = 120;
/** Seconds to wait for messages: an answer without waiting asks only some of the queue's servers and may miss messages. */
const waitFor = 1;

const receive = async (client: SQSClient, queueUrl: string): Promise<ParkedMessage[]> => {
  const { Messages = [] } = await client.send(
    new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      MaxNumberOfMessages: 10,
      VisibilityTimeout: hiddenFor,
      WaitTimeSeconds: waitFor,
      MessageAttributeNames: ['All'],
      MessageSystemAttributeNames: ['SentTimestamp', 'ApproximateReceiveCount'],
    }),
  );
  return Messages.map(readParked).filter((message) => message !== null);
};

export type Drained = { moved: number; left: number };

const never = (): boolean => false;

/**
 * Receives every message of a dead-letter queue once, lets `handle` deal with it and then deletes it: a crash between the two
 * repeats a message, which every consumer stands, and never loses one. Messages left are shown to the next receiver at once.
 * @param isTimeOver stops before the next receive: what was not received stays where it is.
 */
export const drainQueue = async (
  client: SQSClient,
  queueUrl: string,
  handle: (message: ParkedMessage) => Promise<Outcome>,
  isTimeOver: () => boolean = never,
): Promise<Drained> => {
  /** Also what was sent on: a message that fails again at once comes back here while we still read. */
  const seen = new Set<string>();
  /** By message id, with its latest receipt: only that one can show it again. */
  const left = new Map<string, string>();
  let moved = 0;
  while (!isTimeOver()) {
    const messages = await receive(client, queueUrl);
    if (messages.length === 0) break;
    for (const message of messages) {
      const outcome = seen.has(message.messageId) ? undefined : await handle(message);
      seen.add(message.messageId);
      if (!outcome?.moved) {
        left.set(message.messageId, message.receiptHandle);
        continue;
      }
      if (outcome.sent !== undefined) seen.add(outcome.sent);
      await client.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: message.receiptHandle }));
      moved += 1;
    }
  }
  for (const ReceiptHandle of left.values()) {
    await client.send(new ChangeMessageVisibilityCommand({ QueueUrl: queueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
  }
  return { moved, left: left.size };
};
