import { type ApiClientReader, type CountyReader } from '../../../ports/county.ts';
import { type Key, type RawItem, type Table } from '../table.ts';
import { countyKeys } from './county-keys.ts';
import { storedApiClient } from './stored-api-client.ts';
import { storedInstitution, storedRota, storedSettings } from './stored-county.ts';

export const makeCountyReader = (table: Table): CountyReader => {
  const required = async (key: Key): Promise<RawItem> => {
    const item = await table.get(key);
    if (item === null) throw new Error(`the county was never applied: ${key.SK} is missing (semnal county apply)`);
    return item;
  };
  return {
    settings: async () => storedSettings.parse(await required(countyKeys.settings)),
    rota: async () => storedRota.parse(await required(countyKeys.rota)).rota,
    institution: async (institutionId) => {
      const item = await table.get(countyKeys.institution(institutionId));
      return item === null ? null : storedInstitution.parse(item).institution;
    },
  };
};

export const makeApiClientReader =
  (table: Table): ApiClientReader =>
  async (clientId) => {
    const item = await table.get(countyKeys.apiClient(clientId));
    return item === null ? null : storedApiClient.parse(item);
  };
