import { BatchGetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { countyKeys } from '../../../shared/adapters/dynamodb/county/county-keys.ts';
import { type Key } from '../../../shared/adapters/dynamodb/table.ts';
import { liveEntries, nothingLive } from '../../../shared/domain/rota/rota-file.ts';
import { type CountyPack } from '../../counties/pack.ts';
import { type AppliedCounty, type AppliedInstitution, type AppliedRecord } from './diff-county.ts';

/** Only what a diff needs: the content may be of an older form, which applying the pack replaces. */
const envelope = z.object({
  PK: z.string(),
  SK: z.string(),
  version: z.int(),
  settings: z.optional(z.unknown()),
  rota: z.optional(z.unknown()),
  live: z._default(liveEntries, nothingLive),
  institution: z.optional(z.unknown()),
  listKey: z.optional(z.string()),
});
type Envelope = z.infer<typeof envelope>;

/** Keys in one BatchGetItem, a limit of DynamoDB. */
const batchSize = 100;
/** DynamoDB hands back unprocessed keys when throttled; after this many answers it is not going to get better. */
const mostAnswers = 20;

const readBatch = async (client: DynamoDBClient, tableName: string, keys: readonly Key[]): Promise<Envelope[]> => {
  const items: Envelope[] = [];
  let open = keys.map((key) => marshall(key));
  for (let answer = 0; open.length > 0; answer += 1) {
    if (answer === mostAnswers) throw new Error(`the table ${tableName} is too busy to be read: try again later`);
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetItemCommand({ RequestItems: { [tableName]: { Keys: open, ConsistentRead: true } } }),
    );
    items.push(...(Responses?.[tableName] ?? []).map((item) => envelope.parse(unmarshall(item))));
    open = UnprocessedKeys?.[tableName]?.Keys ?? [];
  }
  return items;
};

/** What the table holds of the records this pack has. */
export const readCounty = async (
  client: DynamoDBClient,
  tableName: string,
  pack: CountyPack,
): Promise<AppliedCounty> => {
  const keys = [
    countyKeys.settings,
    countyKeys.rota,
    ...pack.institutions.map(({ institutionId }) => countyKeys.institution(institutionId)),
  ];
  const items: Envelope[] = [];
  for (let start = 0; start < keys.length; start += batchSize) {
    items.push(...(await readBatch(client, tableName, keys.slice(start, start + batchSize))));
  }
  const at = ({ PK, SK }: Key, content: (item: Envelope) => unknown): AppliedRecord | undefined => {
    const item = items.find((each) => each.PK === PK && each.SK === SK);
    return item && { version: item.version, content: content(item) };
  };
  const [settings, rota] = [at(countyKeys.settings, (item) => item.settings), at(countyKeys.rota, (item) => item.rota)];
  const { live } = items.find(({ PK, SK }) => PK === countyKeys.rota.PK && SK === countyKeys.rota.SK) ?? {
    live: nothingLive,
  };
  const institutions = new Map<string, AppliedInstitution>();
  for (const { institutionId } of pack.institutions) {
    const { PK } = countyKeys.institution(institutionId);
    const item = items.find((each) => each.PK === PK);
    if (item === undefined) continue;
    const { version, institution: content, listKey } = item;
    institutions.set(institutionId, { version, content, listed: listKey !== undefined });
  }
  return { ...(settings && { settings }), ...(rota && { rota: { ...rota, live } }), institutions };
};
