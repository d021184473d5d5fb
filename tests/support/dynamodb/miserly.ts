import { type AttributeValue, DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';

const batchGet = z.object({
  RequestItems: z.record(z.string(), z.looseObject({ Keys: z.array(z.custom<Record<string, AttributeValue>>()) })),
});

/** How many items a page of a query holds where nobody asked for a number. */
const pageSize = 2;

/** How much of a batch is read at once. */
const part = 0.75;

/**
 * A client of a DynamoDB that gives little at a time, as the real one does for large items: queries come in pages of two,
 * batches of reads leave keys unprocessed.
 */
export const miserlyClient = (config: DynamoDBClientConfig): DynamoDBClient => {
  const client = new DynamoDBClient(config);
  client.middlewareStack.add(
    (next) => async (args) => {
      const { input } = args;
      if ('KeyConditionExpression' in input && input.Limit === undefined)
        return next({ ...args, input: { ...input, Limit: pageSize } });
      const batch = batchGet.safeParse(input);
      if (!batch.success) return next(args);
      const halves = Object.entries(batch.data.RequestItems).map(([table, request]) => {
        const now = Math.ceil(request.Keys.length * part);
        const [read, left] = [request.Keys.slice(0, now), request.Keys.slice(now)];
        return { table, read: { ...request, Keys: read }, left: { ...request, Keys: left } };
      });
      const RequestItems = Object.fromEntries(halves.map(({ table, read }) => [table, read]));
      const UnprocessedKeys = Object.fromEntries(
        halves.filter(({ left }) => left.Keys.length > 0).map(({ table, left }) => [table, left]),
      );
      const answer = await next({ ...args, input: { RequestItems } });
      return { ...answer, output: { ...answer.output, UnprocessedKeys } };
    },
    { step: 'initialize', name: 'miserly' },
  );
  return client;
};
