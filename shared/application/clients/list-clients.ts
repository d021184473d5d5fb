import { type ApiClient } from '../../domain/institution/api-client.ts';
import { type ClientOffice } from '../../ports/clients.ts';

export type ListedClient = {
  clientId: string;
  /** Null: the table does not know it, so that it speaks for nobody. */
  institutionId: string | null;
  scopes: string[];
  label: string | null;
  registeredAt: NonNullable<ApiClient['registered']>['at'] | null;
  /** Null when it works; otherwise what it lacks. */
  lacks: 'registration' | 'admission' | 'pool' | null;
};

/** By institution; those that speak for nobody last. */
const inOrder = (a: ListedClient, b: ListedClient): number =>
  Number(a.institutionId === null) - Number(b.institutionId === null) ||
  (a.institutionId ?? '').localeCompare(b.institutionId ?? '') ||
  a.clientId.localeCompare(b.clientId);

/** Every client that any of pool, table and API knows, but the console's: institutions' in order; and how many the API takes. */
export const listClients = async (
  { pool, audience, register }: ClientOffice,
  consoleClientId: string,
): Promise<{ clients: ListedClient[]; admitted: number }> => {
  const [all, admitted, isAsked] = await Promise.all([pool.all(), audience.read(), audience.isAsked()]);
  const inPool = new Set(all.map(({ clientId }) => clientId));
  const ids = [...new Set([...inPool, ...admitted])].filter((clientId) => clientId !== consoleClientId);
  const known = new Map((await register.find(ids)).map((client) => [client.clientId, client]));
  const lacksOf = (clientId: string): ListedClient['lacks'] => {
    if (!inPool.has(clientId)) return 'pool';
    if (!known.has(clientId)) return 'registration';
    return isAsked && !admitted.includes(clientId) ? 'admission' : null;
  };
  const clients = ids
    .map((clientId) => {
      const client = known.get(clientId);
      return {
        clientId,
        institutionId: client?.institutionId ?? null,
        scopes: client?.scopes ?? [],
        label: client?.label ?? null,
        registeredAt: client?.registered?.at ?? null,
        lacks: lacksOf(clientId),
      };
    })
    .toSorted(inOrder);
  return { clients, admitted: admitted.length };
};
