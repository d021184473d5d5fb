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
import { countyPack } from '../../../../../infra/counties/pack.ts';
import { loadCountyPack } from '../../../../../infra/counties/load-county-pack.ts';
import { storedInstitutionChange } from '../../../../../shared/adapters/dynamodb/institution/institution-items.ts';
import { storedInstitution } from '../../../../../shared/adapters/dynamodb/county/stored-institution.ts';
import { storedRota } from '../../../../../shared/adapters/dynamodb/county/stored-rota.ts';
import { storedPastPlan, storedRotaChange } from '../../../../../shared/adapters/dynamodb/rota/rota-items.ts';
import { liveEntries, nothingLive } from '../../../../../shared/domain/rota/rota-file.ts';
import { storedSettings } from '../../../../../shared/adapters/dynamodb/county/stored-settings.ts';

const dynamodb = mockClient(DynamoDBClient);
const pack = loadCountyPack('VN');
const tableName = 'county';
const week = { from: '2026-11-30T22:00:00.000Z', until: '2026-12-07T22:00:00.000Z' };
const appliedAt = '2026-11-23T08:00:00.000Z';
const apply = (applied = pack) =>
  applyCounty({
    client: new DynamoDBClient({}),
    tableName,
    pack: applied,
    appliedBy: 'ana',
    now: () => new Date(appliedAt),
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
    expect(items.map(({ PK, SK }) => `${String(PK)}/${String(SK)}`).slice(0, 7)).toEqual([
      'COUNTY/SETTINGS',
      'COUNTY/SETTINGS#V000001',
      'COUNTY/ROTA',
      'ROTA/CHANGE#V000000001',
      'ROTA/PLAN#V000000001',
      'ROTA/EVENT#ROTA.1',
      'INST#scoala-focsani-1/INST',
    ]);
    expect(storedSettings.parse(items[0])).toMatchObject({ version: 1, appliedBy: 'ana', settings: pack.settings });
    expect(storedSettings.parse(items[1])).toEqual(storedSettings.parse(items[0]));
    expect(storedRota.parse(items[2])).toMatchObject({ version: 1, rota: pack.rota, live: nothingLive });
    expect(storedRotaChange.read(items[3] ?? {})).toMatchObject({
      version: 1,
      what: 'applied',
      by: 'ana',
      at: appliedAt,
    });
    expect(storedPastPlan.read(items[4] ?? {})).toEqual({ version: 1, since: appliedAt, plan: pack.rota });
    expect(storedInstitution.parse(items[6]).institution).toEqual(pack.institutions[0]);
    const [one] = pack.institutions;
    expect(items[6]).toMatchObject({ listKey: 'INSTITUTIONS', listSort: one?.institutionId });
    expect(storedInstitutionChange.read(items[7] ?? {})).toMatchObject({ version: 1, what: 'applied', by: 'ana' });
  });

  it('brings an institution that was written before there was a list into it', async () => {
    const stored = pack.institutions.map((institution) => ({
      PK: `INST#${institution.institutionId}`,
      SK: 'INST',
      version: 3,
      institution,
      ...(institution === pack.institutions[0] ? {} : { listKey: 'INSTITUTIONS' }),
    }));
    dynamodb.on(BatchGetItemCommand).resolves(answer(stored));
    const changes = (await apply()).filter(({ kind }) => kind === 'institution');
    expect(changes).toMatchObject([{ replaces: 3, differences: ['it comes into the list of institutions'] }]);
    const items = puts(0).map((put) => unmarshall(put?.Item ?? {}));
    expect(items.find(({ SK }) => SK === 'INST')).toMatchObject({ version: 4, listKey: 'INSTITUTIONS' });
    expect(storedInstitutionChange.read(items.at(-1) ?? {})).toMatchObject({ version: 4, fields: [] });
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
          listKey: 'INSTITUTIONS',
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

  it('leaves what people entered as it is, and shows it in no difference', async () => {
    const live = liveEntries.parse({
      overrides: [{ layer: 'first', ...week, staffIds: ['supervizor-1'], reason: 'boală' }],
      leave: [],
      temporarySchedules: [],
      swaps: [],
    });
    const { staff } = pack.rota;
    const older = { ...pack.rota, staff: staff.map((member) => ({ ...member, phone: '+40715000999' })) };
    dynamodb.on(BatchGetItemCommand).resolves(answer([{ PK: 'COUNTY', SK: 'ROTA', version: 3, rota: older, live }]));
    const changes = await apply();
    expect(changes.find(({ kind }) => kind === 'rota')?.differences).toHaveLength(staff.length);
    const written = puts(0).map((put) => unmarshall(put?.Item ?? {}));
    const rota = written.find(({ SK }) => SK === 'ROTA');
    expect(storedRota.parse(rota)).toMatchObject({ version: 4, rota: pack.rota, live });
  });

  it('refuses a rota that would leave a gap, with the hours, and writes nothing', async () => {
    const overrides = pack.rota.layers.map(({ layer }) => ({ layer, ...week, staffIds: [], reason: 'nimeni' }));
    const rota = countyPack.shape.rota.parse({ ...pack.rota, overrides });
    await expect(apply({ ...pack, rota })).rejects.toThrow(
      'gap: Nobody is on call on first.\n    2026-12-01 00:00 +02:00 → 2026-12-08 00:00 +02:00 (168 h); public holidays: 2026-12-01 Ziua Națională',
    );
    expect(dynamodb.commandCalls(TransactWriteItemsCommand)).toEqual([]);
  });

  it('writes nothing when nothing differs', async () => {
    await apply();
    const items = puts(0).map((put) => unmarshall(put?.Item ?? {}));
    dynamodb
      .on(BatchGetItemCommand)
      .resolves(answer(items.filter(({ PK, SK }) => PK !== 'ROTA' && !String(SK).startsWith('CHANGE#'))));
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
    expect(sizes).toEqual([...Array<number>(11).fill(100), 6]);
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
    const reasons = ['None', 'None', 'ConditionalCheckFailed', 'None', 'None', 'None', 'TransactionConflict'].map(
      (Code) => ({ Code }),
    );
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
