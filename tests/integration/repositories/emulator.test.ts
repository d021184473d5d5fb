import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { describe, inject } from 'vitest';
import { behaveAsRepositories } from '../../support/behaviour/behave.ts';
import { miserlyClient } from '../../support/dynamodb/miserly.ts';
import { newTable, repositoriesOf } from '../../support/dynamodb/repositories.ts';

const { url, region } = inject('emulator');
const config = { region, endpoint: url, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
const client = new DynamoDBClient(config);

describe('the adapters on the emulated DynamoDB', () => {
  behaveAsRepositories(async () => repositoriesOf(await newTable(client)));
});

describe('the adapters on an emulated DynamoDB that gives little at a time', () => {
  const miserly = miserlyClient(config);
  behaveAsRepositories(async () => repositoriesOf(await newTable(client, miserly)));
});
