import { type CountyReader } from '../../../ports/county.ts';
import { type Table } from '../table.ts';
import { countyKeys } from './county-keys.ts';
import { requireItem } from './require-item.ts';
import { storedSettings } from './stored-settings.ts';

export const makeSettingsReader = (table: Table): Pick<CountyReader, 'settings'> => ({
  settings: async () => storedSettings.parse(await requireItem(table, countyKeys.settings)),
});
