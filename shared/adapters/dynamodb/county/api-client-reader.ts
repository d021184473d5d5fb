import { type ApiClientReader } from '../../../ports/county.ts';
import { type Table } from '../table.ts';
import { countyKeys } from './county-keys.ts';
import { storedApiClient } from './stored-api-client.ts';

export const makeApiClientReader =
  (table: Table): ApiClientReader =>
  async (clientId) => {
    const item = await table.get(countyKeys.apiClient(clientId));
    const client = item === null ? null : storedApiClient.parse(item);
    return client?.revoked === undefined ? client : null;
  };
