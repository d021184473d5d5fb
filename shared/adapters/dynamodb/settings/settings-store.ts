import { type SettingsStore } from '../../../ports/settings.ts';
import { countyKeys } from '../county/county-keys.ts';
import { requireItem } from '../county/require-item.ts';
import {
  settingsDeedFields,
  settingsItem,
  settingsVersionKey,
  storedDeed,
  storedSettings,
} from '../county/stored-settings.ts';
import { type RawItem, type Table } from '../table.ts';

const read = (item: RawItem) => {
  const { version, appliedAt, appliedBy, origin, why, settings } = storedSettings.parse(item);
  return { version, appliedAt, appliedBy, origin, why, settings };
};

export const makeSettingsStore = (table: Table): SettingsStore => ({
  present: async () => read(await requireItem(table, countyKeys.settings)),
  version: async (version) => {
    const item = await table.get(settingsVersionKey(version));
    return item === null ? null : read(item);
  },
  deeds: async (versions) =>
    (await table.getMany(versions.map(settingsVersionKey), settingsDeedFields))
      .map((item) => storedDeed.parse(item))
      .toSorted((a, b) => b.version - a.version),
  save: (version) => {
    const item = settingsItem(version);
    return table.transact([
      {
        put: { ...countyKeys.settings, ...item },
        condition: 'version = :before',
        values: { ':before': version.version - 1 },
      },
      { put: { ...settingsVersionKey(version.version), ...item }, condition: 'attribute_not_exists(PK)' },
    ]);
  },
});
