import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeTable } from '../../../shared/adapters/dynamodb/table.ts';

const dynamodb = mockClient(DynamoDBClient);
const table = makeTable(new DynamoDBClient({}), 'county');
const keyOf = (number: number) => ({ PK: `P#${number}`, SK: 'P' });
const item = (number: number) => ({ ...keyOf(number), number });

beforeEach(() => {
  dynamodb.reset();
});

describe('a transaction', () => {
  const writes = [
    { put: item(1), condition: 'attribute_not_exists(PK)' },
    { update: keyOf(2), expression: 'SET a = :a' },
  ];
  const cancelled = (...codes: (string | undefined)[]) =>
    dynamodb.on(TransactWriteItemsCommand).rejects(
      new TransactionCanceledException({
        $metadata: {},
        message: 'cancelled',
        CancellationReasons: codes.map((Code) => (Code === undefined ? {} : { Code })),
      }),
    );

  it('is one call that names the table for every part', async () => {
    dynamodb.on(TransactWriteItemsCommand).resolves({});
    expect(await table.transact(writes)).toBe('written');
    const [call] = dynamodb.commandCalls(TransactWriteItemsCommand);
    expect(call?.args[0].input.TransactItems).toEqual([
      {
        Put: { TableName: 'county', Item: marshall(item(1)), ConditionExpression: 'attribute_not_exists(PK)' },
      },
      { Update: { TableName: 'county', Key: marshall(keyOf(2)), UpdateExpression: 'SET a = :a' } },
    ]);
  });

  it.each([
    ['a condition that failed', ['None', 'ConditionalCheckFailed']],
    ['another transaction at the same item', ['TransactionConflict', 'None']],
    ['both', ['TransactionConflict', 'ConditionalCheckFailed']],
    ['a reason without a code beside one that tells', [undefined, 'ConditionalCheckFailed']],
  ])('meets a conflict: %s', async (_, codes) => {
    cancelled(...codes);
    expect(await table.transact(writes)).toBe('conflict');
  });

  it.each([
    ['throttling', ['None', 'ThrottlingError']],
    ['no capacity', ['ProvisionedThroughputExceeded', 'ConditionalCheckFailed']],
    ['an item too large', ['ItemCollectionSizeLimitExceeded', 'None']],
    ['a wrong value', ['ValidationError', 'ConditionalCheckFailed']],
  ])('fails for %s: that is no conflict, and deciding again would not help', async (_, codes) => {
    cancelled(...codes);
    await expect(table.transact(writes)).rejects.toThrow(`transaction refused: ${codes.join(', ')}`);
  });

  it('fails when it is cancelled without a reason, or only with empty ones', async () => {
    cancelled();
    await expect(table.transact(writes)).rejects.toThrow('transaction refused');
    cancelled('None', 'None');
    await expect(table.transact(writes)).rejects.toThrow('transaction refused: None, None');
  });

  it('passes on every other failure', async () => {
    dynamodb.on(TransactWriteItemsCommand).rejects(new Error('down'));
    await expect(table.transact(writes)).rejects.toThrow('down');
  });
});

describe('reading many items', () => {
  const answerWith = (left: (asked: string[]) => string[]) =>
    dynamodb
      .on(BatchGetItemCommand)
      .callsFake((input: { RequestItems: { county: { Keys: { PK: { S: string } }[] } } }) => {
        const asked = input.RequestItems.county.Keys;
        const unprocessed = new Set(left(asked.map(({ PK }) => PK.S)));
        return {
          Responses: { county: asked.filter(({ PK }) => !unprocessed.has(PK.S)) },
          UnprocessedKeys:
            unprocessed.size === 0 ? {} : { county: { Keys: asked.filter(({ PK }) => unprocessed.has(PK.S)) } },
        };
      });
  const calls = () => dynamodb.commandCalls(BatchGetItemCommand).length;

  it('asks for each key once, a hundred at a time', async () => {
    answerWith(() => []);
    const keys = Array.from({ length: 150 }, (_, number) => keyOf(number));
    expect(await table.getMany([...keys, ...keys])).toHaveLength(150);
    expect(calls()).toBe(2);
  });

  it('asks again for what was left unprocessed, until everything came', async () => {
    answerWith((asked) => asked.slice(2));
    const found = await table.getMany([1, 2, 3, 4, 5].map(keyOf));
    expect(found.map(({ PK }) => PK)).toEqual(['P#1', 'P#2', 'P#3', 'P#4', 'P#5']);
    expect(calls()).toBe(3);
  });

  it('keeps asking for the same attributes when it asks again', async () => {
    answerWith((asked) => asked.slice(1));
    await table.getMany([1, 2].map(keyOf), ['PK', 'data']);
    const asked = dynamodb.commandCalls(BatchGetItemCommand).map(({ args }) => args[0].input.RequestItems?.['county']);
    expect(asked).toHaveLength(2);
    for (const request of asked)
      expect(request).toMatchObject({
        ConsistentRead: true,
        ProjectionExpression: '#a0, #a1',
        ExpressionAttributeNames: { '#a0': 'PK', '#a1': 'data' },
      });
  });

  it('gives up when keys stay unprocessed: half an answer would look like items that are gone', async () => {
    answerWith((asked) => asked);
    await expect(table.getMany([1, 2].map(keyOf))).rejects.toThrow('2 keys stayed unprocessed');
    expect(calls()).toBe(5);
  });

  it('asks nothing for nothing', async () => {
    expect(await table.getMany([])).toEqual([]);
    expect(calls()).toBe(0);
  });
});

describe('a query', () => {
  const pages = (...sizes: number[]) => {
    const query = dynamodb.on(QueryCommand);
    sizes.forEach((size, index) => {
      const Items = Array.from({ length: size }, (_, number) => marshall({ ...item(index * 10 + number), dueAt: 'd' }));
      query.resolvesOnce(index === sizes.length - 1 ? { Items } : { Items, LastEvaluatedKey: marshall(keyOf(index)) });
    });
  };
  const starts = () =>
    dynamodb.commandCalls(QueryCommand).map(({ args }) => {
      const key = args[0].input.ExclusiveStartKey;
      return key === undefined ? null : unmarshall(key);
    });

  it('of a partition reads every page, also past an empty one', async () => {
    pages(2, 0, 1);
    expect(await table.queryPartition('P#1', 'NOTIF#')).toHaveLength(3);
    expect(starts()).toEqual([null, keyOf(0), keyOf(1)]);
  });

  it('reads a range of a partition to its last page, or as many as are asked for', async () => {
    dynamodb
      .on(QueryCommand)
      .resolvesOnce({ Items: [marshall(item(1)), marshall(item(2))], LastEvaluatedKey: marshall(keyOf(2)) })
      .resolvesOnce({ Items: [marshall(item(3))] })
      .resolves({ Items: [marshall(item(1)), marshall(item(2))], LastEvaluatedKey: marshall(keyOf(2)) });
    expect(await table.queryRange('P#1', 'a', 'b')).toEqual([item(1), item(2), item(3)]);
    expect(await table.queryRange('P#1', 'a', 'b', 2)).toEqual([item(1), item(2)]);
    const [first, , counted] = dynamodb.commandCalls(QueryCommand).map(({ args: [{ input }] }) => input);
    expect(first).toMatchObject({
      ConsistentRead: true,
      KeyConditionExpression: 'PK = :pk AND SK BETWEEN :from AND :before',
    });
    expect(first).not.toHaveProperty('Limit');
    expect(counted).toMatchObject({ Limit: 2 });
  });

  it('of open work reads every page', async () => {
    pages(2, 2);
    expect(await table.queryOpenWork('alert#open', '2026')).toHaveLength(4);
    expect(starts()).toEqual([null, keyOf(0)]);
  });

  it('of a list reads one page and says whether there is more', async () => {
    pages(2, 1);
    expect(await table.queryList('list', 2, null)).toMatchObject({ more: true });
    expect(await table.queryList('list', 2, { ...keyOf(1), listSort: 's' })).toMatchObject({ more: false });
    expect(starts()).toEqual([null, { ...keyOf(1), listSort: 's', listKey: 'list' }]);
  });
});

describe('one item', () => {
  it('is read as it is now, null when there is none', async () => {
    dynamodb
      .on(GetItemCommand)
      .resolvesOnce({ Item: marshall(item(1)) })
      .resolves({});
    expect(await table.get(keyOf(1))).toEqual(item(1));
    expect(await table.get(keyOf(2))).toBeNull();
    expect(dynamodb.commandCalls(GetItemCommand)[0]?.args[0].input.ConsistentRead).toBe(true);
  });

  it('that is new is written; one that was there is answered instead', async () => {
    dynamodb.on(PutItemCommand).resolvesOnce({});
    expect(await table.putNew(item(1))).toEqual({ written: true });
    dynamodb
      .on(PutItemCommand)
      .rejects(
        new ConditionalCheckFailedException({ $metadata: {}, message: '', Item: marshall({ ...item(1), a: 2 }) }),
      );
    expect(await table.putNew(item(1))).toEqual({ written: false, existing: { ...item(1), a: 2 } });
  });

  it('is not taken for there when the refusal does not show it', async () => {
    dynamodb.on(PutItemCommand).rejects(new ConditionalCheckFailedException({ $metadata: {}, message: 'hm' }));
    await expect(table.putNew(item(1))).rejects.toThrow('hm');
  });

  it('leaves the open work only if it exists', async () => {
    dynamodb.on(UpdateItemCommand).resolves({});
    await table.removeFromOpenWork(keyOf(1));
    expect(dynamodb.commandCalls(UpdateItemCommand)[0]?.args[0].input).toEqual({
      TableName: 'county',
      Key: marshall(keyOf(1)),
      UpdateExpression: 'REMOVE openWork, dueAt',
      ConditionExpression: 'attribute_exists(PK)',
    });
  });

  it('has no undefined attributes', async () => {
    dynamodb.on(PutItemCommand).resolves({});
    await table.putNew({ ...item(1), nothing: undefined });
    expect(unmarshall(dynamodb.commandCalls(PutItemCommand)[0]?.args[0].input.Item ?? {})).toEqual(item(1));
  });
});
