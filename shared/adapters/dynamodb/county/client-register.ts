import { type ClientRegister } from '../../../ports/clients.ts';
import { type Table } from '../table.ts';
import { countyKeys } from './county-keys.ts';
import { storedApiClient } from './stored-api-client.ts';

export const makeClientRegister = (table: Table): ClientRegister => ({
  find: async (clientIds) =>
    (await table.getMany(clientIds.map(countyKeys.apiClient)))
      .map((item) => storedApiClient.parse(item))
      .filter(({ revoked }) => revoked === undefined),
  note: async (client) => {
    const item = storedApiClient.parse({ entity: 'api-client', ...client });
    await table.transact([{ put: { ...countyKeys.apiClient(client.clientId), ...item } }]);
  },
  forget: async (clientId) => {
    const key = countyKeys.apiClient(clientId);
    const item = await table.get(key);
    if (item !== null) await table.transact([{ put: { ...key, ...storedApiClient.parse(item), revoked: true } }]);
  },
});
