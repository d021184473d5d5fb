import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { behaveAsRepositories } from '../../support/behaviour/behave.ts';
import { missingForDynamoDbLocal, startDynamoDbLocal } from '../../support/dynamodb/dynamodb-local.ts';
import { newTable, repositoriesOf } from '../../support/dynamodb/repositories.ts';

const missing = missingForDynamoDbLocal();
if (missing !== null) console.warn(`Amazon's DynamoDB Local is not tried: ${missing}.`);

describe.runIf(missing === null)("the adapters on Amazon's DynamoDB Local", () => {
  const running: { url?: string; stop?: () => Promise<void> } = {};
  const config = () => ({
    region: 'eu-central-1',
    endpoint: running.url ?? '',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });

  beforeAll(async () => {
    Object.assign(running, await startDynamoDbLocal());
  }, 90_000);
  afterAll(async () => {
    await running.stop?.();
  });

  behaveAsRepositories(async () => {
    const client = new DynamoDBClient(config());
    return repositoriesOf(await newTable(client));
  });

  it('reads a partition of more than one page of a megabyte, and a batch of more than sixteen', async () => {
    const table = await newTable(new DynamoDBClient(config()));
    const long = 'ș'.repeat(150_000);
    const keys = Array.from({ length: 60 }, (_, index) => ({ PK: 'P', SK: `S#${String(index).padStart(2, '0')}` }));
    for (const key of keys) expect(await table.transact([{ put: { ...key, long } }])).toBe('written');
    expect((await table.queryPartition('P', 'S#')).map(({ SK }) => SK)).toEqual(keys.map(({ SK }) => SK));
    expect(await table.getMany(keys)).toHaveLength(60);
  });
});
