import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { makeTable } from '../adapters/dynamodb/table.ts';

/** The county's table behind a client that gives up on a hung connection early enough to retry within a request. */
export const openTable = (tableName: string) =>
  makeTable(
    new DynamoDBClient({ maxAttempts: 4, requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000 } }),
    tableName,
  );
