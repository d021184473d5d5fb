import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { type DeadLetter, type DeadLetterQueue } from '../../../domain/dead-letter/dead-letter.ts';
import { toInstant, type Clock } from '../../../domain/kernel/time.ts';
import { type DeadLetters } from '../../../ports/dead-letters.ts';
import { drainQueue } from './drain-queue.ts';
import { type Move } from './move-message.ts';

/** Where the messages of a queue wait, and how one goes back; `first` is done before any does. */
type DeadLetterRoute = { url: string; move: Move; first?: () => Promise<void> };

type Deps = { sqs: SQSClient; routes: Readonly<Record<DeadLetterQueue, DeadLetterRoute>>; clock: Clock };

/** In milliseconds: whoever asked waits for the answer. */
const timeFor = { look: 3_000, redrive: 5_000 };

const stays = { moved: false, why: '' } as const;

export const makeDeadLetters = ({ sqs, routes, clock }: Deps): DeadLetters => {
  const until = (milliseconds: number): (() => boolean) => {
    const end = clock().getTime() + milliseconds;
    return () => clock().getTime() >= end;
  };
  return {
    count: async (queue) => {
      const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
      const { Attributes = {} } = await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl: routes[queue].url, AttributeNames: [...names] }),
      );
      return names.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0);
    },
    look: async (queue) => {
      const found = new Map<string, DeadLetter>();
      await drainQueue(
        sqs,
        routes[queue].url,
        ({ messageId, ids, reason, sentAt }) => {
          found.set(messageId, { messageId, ids, reason, sentAt: toInstant(sentAt) });
          return Promise.resolve(stays);
        },
        until(timeFor.look),
      );
      return [...found.values()].toSorted((a, b) => a.sentAt.localeCompare(b.sentAt));
    },
    redrive: async (queue, only) => {
      const { url, move, first } = routes[queue];
      await first?.();
      return drainQueue(
        sqs,
        url,
        (message) => (only === null || only.includes(message.messageId) ? move(message) : Promise.resolve(stays)),
        until(timeFor.redrive),
      );
    },
  };
};
