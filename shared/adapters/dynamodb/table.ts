import {
  BatchGetItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  ConditionalCheckFailedException,
  type AttributeValue,
  type DynamoDBClient,
  type QueryCommandInput,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

export type Key = { PK: string; SK: string };

/** An item as it lies in the table, before the schema of its aggregate has read it. */
export type RawItem = Record<string, unknown>;

/** One part of a transaction; the table name is added when it is sent. */
export type Write =
  | { put: RawItem; condition?: string; names?: Record<string, string>; values?: RawItem }
  | { update: Key; expression: string; condition?: string; names?: Record<string, string>; values?: RawItem };

const attributes = (item: RawItem): Record<string, AttributeValue> => marshall(item, { removeUndefinedValues: true });

const expressionParts = ({ names, values }: { names?: Record<string, string>; values?: RawItem }) => ({
  ...(names === undefined ? {} : { ExpressionAttributeNames: names }),
  ...(values === undefined ? {} : { ExpressionAttributeValues: attributes(values) }),
});

const condition = (text: string | undefined) => (text === undefined ? {} : { ConditionExpression: text });

const pickKey = (item: RawItem): Key => ({ PK: String(item['PK']), SK: String(item['SK']) });

/** Refusals that mean "somebody else was faster": read again and decide again. Anything else is an outage or a bug. */
const conflictCodes = new Set(['None', 'ConditionalCheckFailed', 'TransactionConflict']);

const batchSize = 100;
const batchAttempts = 5;

/** The county's one table. Every read is strongly consistent unless it is by an index. */
export const makeTable = (client: DynamoDBClient, tableName: string) => {
  const toWriteItem = (write: Write): TransactWriteItem =>
    'put' in write
      ? {
          Put: {
            TableName: tableName,
            Item: attributes(write.put),
            ...condition(write.condition),
            ...expressionParts(write),
          },
        }
      : {
          Update: {
            TableName: tableName,
            Key: attributes(write.update),
            UpdateExpression: write.expression,
            ...condition(write.condition),
            ...expressionParts(write),
          },
        };

  const get = async (key: Key): Promise<RawItem | null> => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: tableName, Key: attributes(key), ConsistentRead: true }),
    );
    return Item === undefined ? null : unmarshall(Item);
  };

  const readBatch = async (keys: Key[], only: readonly string[], attempt: number): Promise<RawItem[]> => {
    const request = {
      Keys: keys.map((key) => attributes(key)),
      ConsistentRead: true,
      ...(only.length === 0
        ? {}
        : {
            ProjectionExpression: only.map((_, index) => `#a${index}`).join(', '),
            ExpressionAttributeNames: Object.fromEntries(only.map((name, index) => [`#a${index}`, name])),
          }),
    };
    const answer = await client.send(new BatchGetItemCommand({ RequestItems: { [tableName]: request } }));
    const found = (answer.Responses?.[tableName] ?? []).map((item): RawItem => unmarshall(item));
    const left = (answer.UnprocessedKeys?.[tableName]?.Keys ?? []).map((key) => pickKey(unmarshall(key)));
    if (left.length === 0) return found;
    if (attempt >= batchAttempts)
      throw new Error(`${left.length} keys stayed unprocessed after ${batchAttempts} attempts`);
    return [...found, ...(await readBatch(left, only, attempt + 1))];
  };

  /**
   * Reads many items by key, in any order; keys that do not exist are left out.
   * @param only the attributes to read; all of them when empty.
   */
  const getMany = async (keys: readonly Key[], only: readonly string[] = []): Promise<RawItem[]> => {
    const unique = [...new Map(keys.map((key) => [`${key.PK} ${key.SK}`, key])).values()];
    const found: RawItem[] = [];
    for (let start = 0; start < unique.length; start += batchSize)
      found.push(...(await readBatch(unique.slice(start, start + batchSize), only, 1)));
    return found;
  };

  const readPage = async (
    input: Omit<QueryCommandInput, 'TableName'>,
  ): Promise<{ items: RawItem[]; next: Record<string, AttributeValue> | undefined }> => {
    const answer = await client.send(new QueryCommand({ TableName: tableName, ...input }));
    return { items: (answer.Items ?? []).map((item): RawItem => unmarshall(item)), next: answer.LastEvaluatedKey };
  };

  /** Reads every item of a partition whose sort key starts with a prefix, all pages. */
  const queryPartition = async (partition: string, prefix = ''): Promise<RawItem[]> => {
    const found: RawItem[] = [];
    let start: Record<string, AttributeValue> | undefined;
    do {
      const page = await readPage({
        ConsistentRead: true,
        KeyConditionExpression: prefix === '' ? 'PK = :pk' : 'PK = :pk AND begins_with(SK, :sk)',
        ExpressionAttributeValues: attributes(
          prefix === '' ? { ':pk': partition } : { ':pk': partition, ':sk': prefix },
        ),
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      });
      found.push(...page.items);
      start = page.next;
    } while (start !== undefined);
    return found;
  };

  /**
   * Reads the items of a partition whose sort keys lie between two texts, oldest first.
   * @param most stops there; without it, all pages.
   */
  const queryRange = async (partition: string, from: string, before: string, most?: number): Promise<RawItem[]> => {
    const found: RawItem[] = [];
    let start: Record<string, AttributeValue> | undefined;
    do {
      const page = await readPage({
        ConsistentRead: true,
        KeyConditionExpression: 'PK = :pk AND SK BETWEEN :from AND :before',
        ExpressionAttributeValues: attributes({ ':pk': partition, ':from': from, ':before': before }),
        ...(most === undefined ? {} : { Limit: most - found.length }),
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      });
      found.push(...page.items);
      start = page.next;
    } while (start !== undefined && (most === undefined || found.length < most));
    return found;
  };

  /** Keys of the open work of one sort that should have moved on by an instant, oldest first, all pages. */
  const queryOpenWork = async (sort: string, dueBy: string): Promise<(Key & { dueAt: string })[]> => {
    const found: (Key & { dueAt: string })[] = [];
    let start: Record<string, AttributeValue> | undefined;
    do {
      const page = await readPage({
        IndexName: 'open-work',
        KeyConditionExpression: 'openWork = :sort AND dueAt <= :due',
        ExpressionAttributeValues: attributes({ ':sort': sort, ':due': dueBy }),
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      });
      found.push(...page.items.map((item) => ({ ...pickKey(item), dueAt: String(item['dueAt']) })));
      start = page.next;
    } while (start !== undefined);
    return found;
  };

  /** One page of a list, newest first. `after` is the sort value and key of the last item of the page before. */
  const queryList = async (listKey: string, limit: number, after: (Key & { listSort: string }) | null) => {
    const page = await readPage({
      IndexName: 'lists',
      KeyConditionExpression: 'listKey = :list',
      ExpressionAttributeValues: attributes({ ':list': listKey }),
      ScanIndexForward: false,
      Limit: limit,
      ...(after === null ? {} : { ExclusiveStartKey: attributes({ ...after, listKey }) }),
    });
    return { items: page.items, more: page.next !== undefined };
  };

  /**
   * Every item of a list whose sort value lies from `from` to `until`, all pages. Sort values are an instant and an id, so that one
   * of the very instant `until` comes after it and is not among them.
   */
  const queryListBetween = async (listKey: string, from: string, until: string): Promise<RawItem[]> => {
    const found: RawItem[] = [];
    let start: Record<string, AttributeValue> | undefined;
    do {
      const page = await readPage({
        IndexName: 'lists',
        KeyConditionExpression: 'listKey = :list AND listSort BETWEEN :from AND :until',
        ExpressionAttributeValues: attributes({ ':list': listKey, ':from': from, ':until': until }),
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      });
      found.push(...page.items);
      start = page.next;
    } while (start !== undefined);
    return found;
  };

  /**
   * Writes one new item. Answers the item that is already there instead of overwriting it.
   */
  const putNew = async (item: RawItem): Promise<{ written: true } | { written: false; existing: RawItem }> => {
    try {
      await client.send(
        new PutItemCommand({
          TableName: tableName,
          Item: attributes(item),
          ConditionExpression: 'attribute_not_exists(PK)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return { written: true };
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException) || error.Item === undefined) throw error;
      return { written: false, existing: unmarshall(error.Item) };
    }
  };

  /** Writes all or nothing. `conflict`: a condition failed or another transaction was at the same items. */
  const transact = async (writes: readonly Write[]): Promise<'written' | 'conflict'> => {
    try {
      await client.send(new TransactWriteItemsCommand({ TransactItems: writes.map(toWriteItem) }));
      return 'written';
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None');
      if (codes.some((code) => code !== 'None') && codes.every((code) => conflictCodes.has(code))) return 'conflict';
      throw new Error(`transaction refused: ${codes.join(', ')}`, { cause: error });
    }
  };

  /** Takes an item out of the open work; it may be out already. */
  const removeFromOpenWork = async (key: Key): Promise<void> => {
    await client.send(
      new UpdateItemCommand({
        TableName: tableName,
        Key: attributes(key),
        UpdateExpression: 'REMOVE openWork, dueAt',
        ConditionExpression: 'attribute_exists(PK)',
      }),
    );
  };

  return {
    get,
    getMany,
    queryPartition,
    queryRange,
    queryOpenWork,
    queryList,
    queryListBetween,
    putNew,
    transact,
    removeFromOpenWork,
  };
};
export type Table = ReturnType<typeof makeTable>;
