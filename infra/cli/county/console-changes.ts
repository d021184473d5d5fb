import { type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { makeSettingsStore } from '../../../shared/adapters/dynamodb/settings/settings-store.ts';
import { makeTable } from '../../../shared/adapters/dynamodb/table.ts';
import { type SettingsDeed } from '../../../shared/domain/county/settings-version.ts';
import { type Change } from './diff-county.ts';

/** Versions looked back at; a county that changed more since its pack was applied sees the newest. */
const mostVersions = 50;

/** What people changed in the console since a pack was last applied, newest first: what applying it now would overwrite. */
export const consoleChanges = async (
  changes: readonly Change[],
  client: DynamoDBClient,
  tableName: string,
): Promise<SettingsDeed[]> => {
  const replaced = changes.find(({ kind }) => kind === 'settings')?.replaces ?? null;
  if (replaced === null) return [];
  const numbers = Array.from({ length: Math.min(replaced, mostVersions) }, (_, back) => replaced - back);
  const deeds = await makeSettingsStore(makeTable(client, tableName)).deeds(numbers);
  const applied = deeds.findIndex(({ origin }) => origin === 'pack');
  return applied === -1 ? deeds : deeds.slice(0, applied);
};

/** The same as lines to read before confirming. */
export const consoleChangeText = (deeds: readonly SettingsDeed[]): string[] =>
  deeds.length === 0
    ? []
    : [
        'The settings were changed in the console since a pack was applied; where the pack says otherwise, this is undone:',
        ...deeds.map(
          ({ version, appliedAt, appliedBy, why }) =>
            `    version ${version}, ${appliedAt}, ${appliedBy}: ${why ?? '–'}`,
        ),
        'Put what is to stay into the pack first. Sign-offs of rules are kept; they hold for rows that stay as they are.',
      ];
