import {
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { countyKeys } from '../../../shared/adapters/dynamodb/county/county-keys.ts';
import { type StoredInstitution } from '../../../shared/adapters/dynamodb/county/stored-institution.ts';
import { rotaItem, type StoredRota } from '../../../shared/adapters/dynamodb/county/stored-rota.ts';
import {
  institutionChangeItem,
  institutionItem,
} from '../../../shared/adapters/dynamodb/institution/institution-items.ts';
import {
  settingsItem,
  settingsVersionKey,
  type StoredSettings,
} from '../../../shared/adapters/dynamodb/county/stored-settings.ts';
import { type Key, type RawItem } from '../../../shared/adapters/dynamodb/table.ts';
import { institutionDifferences } from '../../../shared/domain/institution/decide-institution.ts';
import { institution } from '../../../shared/domain/institution/institution.ts';
import { assertNever } from '../../../shared/domain/kernel/result.ts';
import { type Clock, type Instant, toInstant } from '../../../shared/domain/kernel/time.ts';
import { type CountyPack } from '../../counties/pack.ts';
import { type Change, diffCounty, recordName } from './diff-county.ts';
import { keptOfRota } from './kept-of-rota.ts';
import { readCounty } from './read-county.ts';
import { refuseUnpublishable } from './refuse-rota.ts';

type Table = { client: DynamoDBClient; tableName: string };
type Author = { appliedBy: string; now: Clock };

/** Somebody else changed the county between our reading and our writing: nothing of theirs was overwritten. */
export class CountyChangedMeanwhile extends Error {
  constructor(records: readonly string[]) {
    super(`changed by somebody else meanwhile: ${records.join(', ')}`);
    this.name = 'CountyChangedMeanwhile';
  }
}

/** A put that only succeeds on the version the change was worked out from. */
const put = (
  tableName: string,
  key: Key,
  item: StoredSettings | StoredRota | StoredInstitution,
  replaces: number | null,
): TransactWriteItem => ({
  Put: {
    TableName: tableName,
    Item: marshall({ ...key, ...item }, { removeUndefinedValues: true }),
    ...(replaces === null
      ? { ConditionExpression: 'attribute_not_exists(PK)' }
      : {
          ConditionExpression: '#version = :replaces',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: marshall({ ':replaces': replaces }),
        }),
  },
});

const putNew = (tableName: string, item: RawItem): TransactWriteItem => ({
  Put: {
    TableName: tableName,
    Item: marshall(item, { removeUndefinedValues: true }),
    ConditionExpression: 'attribute_not_exists(PK)',
  },
});

type Write = { record: string; item: TransactWriteItem };

const writesOf = (change: Change, tableName: string, appliedBy: string, appliedAt: Instant): Write[] => {
  const { replaces } = change;
  const version = (replaces ?? 0) + 1;
  const write = (key: Key, item: Parameters<typeof put>[2], over: number | null): Write => ({
    record: recordName(change),
    item: put(tableName, key, item, over),
  });
  switch (change.kind) {
    case 'settings': {
      const deed = { version, appliedAt, appliedBy, origin: 'pack', why: null } as const;
      const item = settingsItem({ ...deed, settings: change.content });
      return [write(countyKeys.settings, item, replaces), write(settingsVersionKey(version), item, null)];
    }
    case 'rota': {
      const item = rotaItem({ version, plan: change.content, live: change.live });
      const kept = keptOfRota(change.content, { version, by: appliedBy, at: appliedAt });
      return [
        write(countyKeys.rota, item, replaces),
        ...kept.map(({ put: whole }) => ({ record: 'rota', item: putNew(tableName, whole) })),
      ];
    }
    case 'institution': {
      const { content } = change;
      const { institutionId } = content;
      const fields = institutionDifferences(institution.safeParse(change.before).data ?? null, content);
      const made = {
        institutionId,
        version,
        what: 'applied',
        by: appliedBy,
        at: appliedAt,
        why: null,
        fields,
      } as const;
      return [
        write(countyKeys.institution(institutionId), institutionItem({ version, institution: content }), replaces),
        { record: recordName(change), item: putNew(tableName, institutionChangeItem(made)) },
      ];
    }
    default:
      return assertNever(change);
  }
};

/** Items in one transaction, a limit of DynamoDB. */
const transactionSize = 100;

/** The writes in transactions; those of one change are never parted. */
const inTransactions = (changes: readonly (readonly Write[])[]): Write[][] => {
  const batches: Write[][] = [[]];
  for (const writes of changes) {
    const last = batches.at(-1);
    if (last !== undefined && last.length + writes.length <= transactionSize) last.push(...writes);
    else batches.push([...writes]);
  }
  return batches.filter((batch) => batch.length > 0);
};

const conflicts = (error: unknown, writes: readonly Write[]): string[] => {
  if (!(error instanceof TransactionCanceledException)) return [];
  const refused = ['ConditionalCheckFailed', 'TransactionConflict'];
  const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? '');
  return [...new Set(writes.filter((_, index) => refused.includes(codes[index] ?? '')).map(({ record }) => record))];
};

/** What applying the pack would change. */
export const planCounty = async ({ client, tableName, pack }: Table & { pack: CountyPack }): Promise<Change[]> =>
  diffCounty(await readCounty(client, tableName, pack), pack);

/**
 * Writes planned changes. Settings and rota go in one transaction, because policies name the rota's layers; institutions
 * beyond the first transaction follow in further ones, so after a failure running it again completes it.
 * @throws CountyChangedMeanwhile if a record no longer has the version the change was planned on.
 */
export const writeChanges = async (
  changes: readonly Change[],
  { client, tableName, appliedBy, now }: Table & Author,
): Promise<void> => {
  const appliedAt = toInstant(now());
  for (const batch of inTransactions(changes.map((change) => writesOf(change, tableName, appliedBy, appliedAt)))) {
    try {
      await client.send(new TransactWriteItemsCommand({ TransactItems: batch.map(({ item }) => item) }));
    } catch (error) {
      const records = conflicts(error, batch);
      throw records.length > 0 ? new CountyChangedMeanwhile(records) : error;
    }
  }
};

/**
 * Brings the county's table to what the pack says and returns what that changed; nothing if it already was so.
 * @throws CliFailure with everything that is wrong with the new rota.
 */
export const applyCounty = async ({
  client,
  tableName,
  pack,
  ...author
}: Table & Author & { pack: CountyPack }): Promise<Change[]> => {
  const changes = await planCounty({ client, tableName, pack });
  refuseUnpublishable(changes, author.now);
  await writeChanges(changes, { client, tableName, ...author });
  return changes;
};
