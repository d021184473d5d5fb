import middy from '@middy/core';
import * as z from 'zod/mini';
import { errorFields, type Log } from './log.ts';

/** The bundle of every function that AWS invokes with an event of its own: parse, handle, and let failures be retried. */
export const taskHandler = <S extends z.core.$ZodType, Answer>(
  log: Log,
  schema: S,
  handle: (task: z.output<S>) => Promise<Answer>,
) =>
  middy<unknown, Answer>()
    .use({
      onError: ({ error }) => {
        log('error', 'task.failed', errorFields(error));
      },
    })
    .handler(async (event: unknown) => handle(z.parse(schema, event)));
