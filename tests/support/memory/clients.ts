import { type ApiClient } from '../../../shared/domain/institution/api-client.ts';
import { type ClientOffice } from '../../../shared/ports/clients.ts';

/** Pool, list and register of clients in memory; the console's client is in pool and list. */
export const memoryClientOffice = (consoleClientId: string): ClientOffice & { listed: string[] } => {
  const pool = new Map([[consoleClientId, 'console']]);
  const register = new Map<string, ApiClient>();
  const listed = [consoleClientId];
  const unlist = (clientId: string): Promise<string[]> => {
    const at = listed.indexOf(clientId);
    if (at >= 0) listed.splice(at, 1);
    return Promise.resolve([...listed]);
  };
  return {
    listed,
    pool: {
      all: () => Promise.resolve([...pool].map(([clientId, name]) => ({ clientId, name }))),
      create: (name) => {
        const clientId = `client-${pool.size}`;
        pool.set(clientId, name);
        return Promise.resolve({ clientId, clientSecret: `secret of ${clientId}` });
      },
      remove: (clientId) => {
        pool.delete(clientId);
        return Promise.resolve();
      },
    },
    audience: {
      read: () => Promise.resolve([...listed]),
      isAsked: () => Promise.resolve(true),
      admit: (clientId) => {
        listed.push(clientId);
        return Promise.resolve([...listed]);
      },
      dismiss: async (clientId) => {
        await unlist(clientId);
      },
      unlist,
    },
    register: {
      find: (ids) => Promise.resolve(ids.flatMap((id) => register.get(id) ?? [])),
      note: (client) => {
        register.set(client.clientId, structuredClone(client));
        return Promise.resolve();
      },
      forget: (clientId) => {
        register.delete(clientId);
        return Promise.resolve();
      },
    },
  };
};
