import middy from '@middy/core';
import { type SQSBatchResponse, type SQSEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { parseJson } from './json.ts';
import { errorFields, type Log, type LogFields } from './log.ts';

/**
 * The bundle of every queue function: each message is parsed by its schema and handled by itself, so that one that fails
 * never takes the others with it. A failed message comes back after its visibility time and ends in the dead-letter
 * queue with the reason in the log; a message that cannot be parsed goes there the same way, never away.
 */
export const queueHandler = <S extends z.core.$ZodType>(
  log: Log,
  schema: S,
  handle: (message: z.output<S>) => Promise<void>,
  idsOf: (message: z.output<S>) => LogFields,
) =>
  middy<SQSEvent, SQSBatchResponse>().handler(async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const outcomes = await Promise.all(
      event.Records.map(async ({ messageId, body }) => {
        const message = z.safeParse(schema, parseJson(body));
        if (!message.success) {
          log('error', 'message.parked', { messageId, because: 'not-of-the-contract' });
          return messageId;
        }
        try {
          await handle(message.data);
          return null;
        } catch (error) {
          log('error', 'message.failed', { messageId, ...idsOf(message.data), ...errorFields(error) });
          return messageId;
        }
      }),
    );
    return { batchItemFailures: outcomes.flatMap((id) => (id === null ? [] : [{ itemIdentifier: id }])) };
  });
