import { type DynamoDBClient, DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { localAccount } from '../../infra/local/aws-clients.ts';
import { sum } from '../report/statistics.ts';
import { type AwsCall } from './aws-call.ts';
import { indexUnits, readUnits, writeUnits, type Index } from './capacity.ts';
import { itemSize, type WireItem } from './item-size.ts';
import { type Answer } from './meter.ts';

/** What one call consumed, in request units. */
export type Consumed = { read: number; write: number; indexWrite: number };

const item = z.record(z.string(), z.unknown());
const keyed = z.object({ Key: item, ConsistentRead: z.optional(z.boolean()) });
const batch = z.object({
  RequestItems: z.record(z.string(), z.object({ Keys: z.array(item), ConsistentRead: z.optional(z.boolean()) })),
});
const query = z.object({ ConsistentRead: z.optional(z.boolean()) });
const put = z.object({ Item: item });
const change = z.union([put, keyed]);
const part = z.object({ Put: z.optional(put), Update: z.optional(keyed), ConditionCheck: z.optional(keyed) });
const transaction = z.object({ TransactItems: z.array(part) });
const found = z.object({ Item: z.optional(item) });
const page = z.object({ Items: z.optional(z.array(item)) });

const indexesOf = async (client: DynamoDBClient, table: string): Promise<Index[]> => {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  const names = (schema: { AttributeName?: string | undefined }[] = []) =>
    schema.flatMap(({ AttributeName }) => AttributeName ?? []);
  const tableKey = names(Table?.KeySchema);
  return (Table?.GlobalSecondaryIndexes ?? []).map(({ IndexName = '', KeySchema, Projection }) => {
    const key = names(KeySchema);
    return { name: IndexName, key, projected: Projection?.ProjectionType === 'ALL' ? null : [...tableKey, ...key] };
  });
};

/**
 * Works out what DynamoDB bills for calls to one table, from the items before and after: the emulator's own figures are
 * wrong for reads and leave out indexes.
 */
export const meterTable = async (client: DynamoDBClient, endpoint: string, table: string) => {
  const indexes = await indexesOf(client, table);
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'DynamoDB_20120810.GetItem',
    authorization: `AWS4-HMAC-SHA256 Credential=${localAccount}/20260101/eu-central-1/dynamodb/aws4_request`,
  };

  /** Reads an item as it is, without being counted. */
  const look = async (key: WireItem): Promise<WireItem | null> => {
    const { PK, SK } = key;
    const body = JSON.stringify({ TableName: table, Key: { PK, SK }, ConsistentRead: true });
    const response = await fetch(endpoint, { method: 'POST', headers, body });
    return found.parse(await response.json()).Item ?? null;
  };
  const lookAll = (keys: readonly WireItem[]) => Promise.all(keys.map(look));
  const sizes = (items: readonly (WireItem | null)[]) => items.map((one) => (one === null ? 0 : itemSize(one)));

  const reads = async (keys: readonly WireItem[], consistent: boolean): Promise<Consumed> => {
    const read = sum(sizes(await lookAll(keys)).map((size) => readUnits(size, consistent)));
    return { read, write: 0, indexWrite: 0 };
  };

  const writes = async (
    keys: readonly WireItem[],
    transactional: boolean,
    forward: () => Promise<Answer>,
  ): Promise<{ answer: Answer; consumed: Consumed }> => {
    const before = await lookAll(keys);
    const answer = await forward();
    const after = await lookAll(keys);
    const pairs = keys.map((_, index) => [before[index] ?? null, after[index] ?? null] as const);
    const consumed = {
      read: 0,
      write: sum(pairs.map(([old, now]) => writeUnits(old, now, transactional))),
      indexWrite: sum(pairs.flatMap(([old, now]) => indexes.map((index) => indexUnits(index, old, now)))),
    };
    return { answer, consumed };
  };

  /** Passes a DynamoDB call on and says what it consumed. @throws for an operation whose price is not known here. */
  return async ({ operation, input }: AwsCall, forward: () => Promise<Answer>) => {
    const none: Consumed = { read: 0, write: 0, indexWrite: 0 };
    switch (operation) {
      case 'GetItem': {
        const { Key, ConsistentRead = false } = keyed.parse(input);
        return { answer: await forward(), consumed: await reads([Key], ConsistentRead) };
      }
      case 'BatchGetItem': {
        const requests = Object.values(batch.parse(input).RequestItems);
        const answer = await forward();
        const each = await Promise.all(requests.map(({ Keys, ConsistentRead = false }) => reads(Keys, ConsistentRead)));
        return { answer, consumed: { ...none, read: sum(each.map(({ read }) => read)) } };
      }
      case 'Query': {
        const answer = await forward();
        const items = page.parse(JSON.parse(answer.body.toString())).Items ?? [];
        const { ConsistentRead = false } = query.parse(input);
        return { answer, consumed: { ...none, read: readUnits(sum(sizes(items)), ConsistentRead) } };
      }
      case 'PutItem':
      case 'UpdateItem': {
        const parsed = change.parse(input);
        return writes(['Item' in parsed ? parsed.Item : parsed.Key], false, forward);
      }
      case 'TransactWriteItems': {
        const parts = transaction.parse(input).TransactItems;
        const keys = parts.map(
          ({ Put, Update, ConditionCheck }) => Put?.Item ?? Update?.Key ?? ConditionCheck?.Key ?? {},
        );
        return writes(keys, true, forward);
      }
      default:
        throw new Error(`what ${operation} consumes is not known here`);
    }
  };
};
