import { countyKeys } from '../../../shared/adapters/dynamodb/county/county-keys.ts';
import { storedApiClient } from '../../../shared/adapters/dynamodb/county/stored-api-client.ts';
import { makeTable } from '../../../shared/adapters/dynamodb/table.ts';
import { asksForClient, readAudience } from './audience.ts';
import { type ClientOffice } from './register-client.ts';
import { poolClients } from './registry.ts';

export type ListedClient = {
  clientId: string;
  /** Null: the table does not know it, so that it speaks for nobody. */
  institutionId: string | null;
  scopes: string[];
  /** Null when it works; otherwise what it lacks. */
  lacks: 'registration' | 'admission' | 'pool' | null;
};

/** By institution; those that speak for nobody last. */
const inOrder = (a: ListedClient, b: ListedClient): number =>
  Number(a.institutionId === null) - Number(b.institutionId === null) ||
  (a.institutionId ?? '').localeCompare(b.institutionId ?? '') ||
  a.clientId.localeCompare(b.clientId);

/** Every client that any of pool, table and API knows, but the console's: institutions' in order. */
export const listClients = async (office: ClientOffice, consoleClientId: string): Promise<ListedClient[]> => {
  const table = makeTable(office.dynamodb, office.tableName);
  const [pool, admitted, isAsked] = await Promise.all([
    poolClients(office),
    readAudience(office.audience),
    asksForClient(office.audience),
  ]);
  const inPool = new Set(pool.map(({ clientId }) => clientId));
  const ids = new Set([...inPool, ...admitted].values().filter((clientId) => clientId !== consoleClientId));
  const items = await table.getMany([...ids].map(countyKeys.apiClient));
  const known = new Map(items.map((item) => storedApiClient.parse(item)).map((client) => [client.clientId, client]));
  const lacksOf = (clientId: string): ListedClient['lacks'] => {
    if (!inPool.has(clientId)) return 'pool';
    if (!known.has(clientId)) return 'registration';
    return isAsked && !admitted.includes(clientId) ? 'admission' : null;
  };
  return [...ids]
    .map((clientId) => {
      const client = known.get(clientId);
      return {
        clientId,
        institutionId: client?.institutionId ?? null,
        scopes: client?.scopes ?? [],
        lacks: lacksOf(clientId),
      };
    })
    .toSorted(inOrder);
};
