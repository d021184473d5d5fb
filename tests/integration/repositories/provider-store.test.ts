import { CreateTableCommand, DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, describe, inject } from 'vitest';
import { makeProviderStore } from '../../../shared/adapters/dynamodb/provider/provider-store.ts';
import { makeTable } from '../../../shared/adapters/dynamodb/table.ts';
import { providerStoreBehaviour } from '../../support/behaviour/provider-store.ts';

const { url: endpoint, region } = inject('emulator');
const client = new DynamoDBClient({ endpoint, region, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
const made: string[] = [];

/** A table of its own for each test, with the keys of the county's. */
const newTable = async (): Promise<string> => {
  const TableName = `providers-${made.length + 1}`;
  const keys = { PK: 'HASH', SK: 'RANGE' } as const;
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: Object.keys(keys).map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: Object.entries(keys).map(([AttributeName, KeyType]) => ({ AttributeName, KeyType })),
    }),
  );
  made.push(TableName);
  return TableName;
};

afterAll(async () => {
  for (const TableName of made) await client.send(new DeleteTableCommand({ TableName }));
});

describe('the provider register in the table', () => {
  providerStoreBehaviour(async () => makeProviderStore(makeTable(client, await newTable())));
});
