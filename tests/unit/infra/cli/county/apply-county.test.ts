import {
  BatchGetItemCommand,
  DynamoDBClient,
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyCounty, CountyChangedMeanwhile } from '../../../../../infra/cli/county/apply-county.ts';
import { loadCountyPack } from '../../../../../infra/counties/load-county-pack.ts';
import { storedInstitution } from '../../../../../shared/adapters/dynamodb/county/stored-institution.ts';
import { storedRota } from '../../../../../shared/adapters/dynamodb/county/stored-rota.ts';
import { storedSettings } from '../../../../../shared/adapters/dynamodb/county/stored-settings.ts';

const dynamodb = mockClient(DynamoDBClient);
const pack = loadCountyPack('VN');
const tableName = 'county';
const apply = (applied = pack) =>
  applyCounty({
    client: new DynamoDBClient({}),
    tableName,
    pack: applied,
    appliedBy: 'ana',
    now: () => new Date('2026-11-23T08:00:00.000Z'),
  });
const answer = (items: Record<string, unknown>[]) => ({
  Responses: { [tableName]: items.map((item) => marshall(item)) },
});
const puts = (call: number) =>
  (dynamodb.commandCalls(TransactWriteItemsCommand)[call]?.args[0].input.TransactItems ?? []).map(({ Put }) => Put);

beforeEach(() => {
  dynamodb.reset();
  dynamodb.on(BatchGetItemCommand).resolves({});
  dynamodb.on(TransactWriteItemsCommand).resolves({});
});

describe('applying a county', () => {
  it('writes new records only where there are none, in the form that is read', async () => {
    const changes = await apply();
    expect(changes.map(({ kind }) => kind)).toEqual([
      'settings',
      'rota',
      ...pack.institutions.map(() => 'institution'),
    ]);
    const written = puts(0);
    expect(written.every((put) => put?.ConditionExpression === 'attribute_not_exists(PK)')).toBe(true);
    const items = written.map((put) => unmarshall(put?.Item ?? {}));
    expect(items.map(({ PK, SK }) => `${String(PK)}/${String(SK)}`).slice(0, 4)).toEqual([
      'COUNTY/SETTINGS',
      'COUNTY/SETTINGS#V000001',
      'COUNTY/ROTA',
      'INST#scoala-focsani-1/INST',
    ]);
    expect(storedSettings.parse(items[0])).toMatchObject({ version: 1, appliedBy: 'ana', settings: pack.settings });
    expect(storedSettings.parse(items[1])).toEqual(storedSettings.parse(items[0]));
    expect(storedRota.parse(items[2]).rota).toEqual(pack.rota);
    expect(storedInstitution.parse(items[3]).institution).toEqual(pack.institutions[0]);
  });

  it('replaces only what differs, on the version that was read', async () => {
    const older = { ...pack.settings, linkValidFor: { hours: 1 } };
    dynamodb.on(BatchGetItemCommand).resolves(
      answer([
        { PK: 'COUNTY', SK: 'SETTINGS', version: 41, settings: older },
        { PK: 'COUNTY', SK: 'ROTA', version: 3, rota: pack.rota },
        ...pack.institutions.map((institution) => ({
          PK: `INST#${institution.institutionId}`,
          SK: 'INST',
          version: 1,
          institution,
        })),
      ]),
    );
    expect(await apply()).toMatchObject([
      { kind: 'settings', replaces: 41, differences: ['linkValidFor.hours: 1 → 24'] },
    ]);
    const [settings, copy, ...others] = puts(0);
    expect(others).toEqual([]);
    expect(settings?.ConditionExpression).toBe('#version = :replaces');
    expect(unmarshall(settings?.ExpressionAttributeValues ?? {})).toEqual({ ':replaces': 41 });
    expect(copy?.Item?.['SK']).toEqual({ S: 'SETTINGS#V000042' });
    expect(copy?.ConditionExpression).toBe('attribute_not_exists(PK)');
  });

  it('writes nothing when nothing differs', async () => {
    await apply();
    const items = puts(0).map((put) => unmarshall(put?.Item ?? {}));
    dynamodb.on(BatchGetItemCommand).resolves(answer(items));
    expect(await apply()).toEqual([]);
    expect(dynamodb.commandCalls(TransactWriteItemsCommand)).toHaveLength(1);
  });

  it('reads and writes a full county in batches, settings and rota together', async () => {
    const institutions = Array.from({ length: 550 }, (_, index) => ({
      institutionId: `scoala-${index}`,
      name: `Școala Exemplu ${index}`,
      kind: 'school' as const,
      siruta: '174744',
      status: 'active' as const,
    }));
    expect(await apply({ ...pack, institutions })).toHaveLength(552);
    expect(dynamodb.commandCalls(BatchGetItemCommand)).toHaveLength(6);
    const sizes = dynamodb.commandCalls(TransactWriteItemsCommand).map((_, call) => puts(call).length);
    expect(sizes).toEqual([100, 100, 100, 100, 100, 53]);
  });

  it('asks again for what the table did not hand out', async () => {
    const keys = { Keys: [marshall({ PK: 'COUNTY', SK: 'ROTA' })] };
    dynamodb
      .on(BatchGetItemCommand)
      .resolvesOnce({ UnprocessedKeys: { [tableName]: keys } })
      .resolves(answer([{ PK: 'COUNTY', SK: 'ROTA', version: 3, rota: pack.rota }]));
    expect((await apply()).map(({ kind }) => kind)).not.toContain('rota');
    expect(dynamodb.commandCalls(BatchGetItemCommand)[1]?.args[0].input.RequestItems?.[tableName]).toMatchObject(keys);
  });

  it('gives up on a table that hands out nothing', async () => {
    const unprocessed = { [tableName]: { Keys: [marshall({ PK: 'COUNTY', SK: 'ROTA' })] } };
    dynamodb.on(BatchGetItemCommand).resolves({ UnprocessedKeys: unprocessed });
    await expect(apply()).rejects.toThrow('the table county is too busy to be read');
  });

  it('names the records that somebody else changed meanwhile', async () => {
    const reasons = ['None', 'None', 'ConditionalCheckFailed', 'TransactionConflict'].map((Code) => ({ Code }));
    dynamodb
      .on(TransactWriteItemsCommand)
      .rejects(new TransactionCanceledException({ message: 'cancelled', $metadata: {}, CancellationReasons: reasons }));
    await expect(apply()).rejects.toThrow(CountyChangedMeanwhile);
    await expect(apply()).rejects.toThrow('changed by somebody else meanwhile: rota, institution scoala-focsani-1');
  });

  it('passes other failures on', async () => {
    const busy = new ProvisionedThroughputExceededException({ message: 'busy', $metadata: {} });
    dynamodb.on(TransactWriteItemsCommand).rejects(busy);
    await expect(apply()).rejects.toThrow('busy');
  });
});
