import * as z from 'zod/mini';
import { type AwsCall } from '../meter/aws-call.ts';

/** A call for a bare handler to make. */
export type Replayed = { command: string; input: unknown };

const object = z.record(z.string(), z.unknown());
const item = z.looseObject({ PK: z.object({ S: z.string() }) });
const part = z.union([
  z.object({ Put: z.object({ TableName: z.string(), Item: item }) }),
  z.object({
    Update: z.object({
      TableName: z.string(),
      Key: item,
      ExpressionAttributeValues: z.optional(object),
    }),
  }),
]);
const transaction = z.object({ TransactItems: z.array(part) });
const put = z.object({ TableName: z.string(), Item: item });
const update = z.looseObject({ Key: item, ConditionExpression: z.optional(z.string()) });

/** The same item under a key of its own, so that a replay changes nothing of what is measured next. */
const aside = (one: z.infer<typeof item>) => ({ ...one, PK: { S: `BARE#${one.PK.S}` } });

/** What an update sets, as the item it could have been: about as many bytes to send. */
const asPut = (one: z.infer<typeof part>) => {
  if ('Put' in one) return { Put: { TableName: one.Put.TableName, Item: aside(one.Put.Item) } };
  const { TableName, Key, ExpressionAttributeValues: values = {} } = one.Update;
  const attributes: Record<string, unknown> = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name.replace(':', 'v'), value]),
  );
  return { Put: { TableName, Item: { ...aside(Key), ...attributes } } };
};

/** An id that no page has: the receipts of replayed messages are told by it. */
export const replayedAlert = 'A0000000000000';

const withoutAlert = (input: unknown): unknown =>
  JSON.parse(JSON.stringify(input).replaceAll(/A[0-9A-Z]{13}/g, replayedAlert));

const inputOf = ({ operation, input }: AwsCall): unknown => {
  switch (operation) {
    case 'PutItem': {
      const { TableName, Item } = put.parse(input);
      return { TableName, Item: aside(Item) };
    }
    case 'UpdateItem': {
      const { ConditionExpression: _, ...rest } = update.parse(input);
      return { ...rest, Key: aside(rest.Key) };
    }
    case 'TransactWriteItems':
      return { TransactItems: transaction.parse(input).TransactItems.map(asPut) };
    case 'GenerateMac': {
      const given = object.parse(input);
      return { ...given, Message: { $bytes: given['Message'] } };
    }
    case 'StartExecution': {
      const given = object.parse(input);
      return { ...given, name: `${String(given['name'])}-bare` };
    }
    case 'SendTextMessage':
    case 'SendEmail':
      return withoutAlert(input);
    default:
      return input;
  }
};

/**
 * The same calls for a handler without logic: reads as they were, writes without conditions and beside the real items.
 * Requests and answers have about the sizes of the real ones.
 */
export const replayOf = (calls: readonly AwsCall[]): { calls: Replayed[] } => ({
  calls: calls.map((call) => ({ command: `${call.operation}Command`, input: inputOf(call) })),
});
