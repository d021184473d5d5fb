import { type ApiClient } from '../domain/institution/api-client.ts';
import { type ApiScope } from '../domain/institution/api-scope.ts';

/** The app clients of the user pool, the console's too. */
export type PoolClients = {
  all: () => Promise<{ clientId: string; name: string }[]>;
  /** Makes a client that gets tokens by its secret and in no other way. The secret is never told again. */
  create: (name: string, scopes: readonly ApiScope[]) => Promise<{ clientId: string; clientSecret: string }>;
  /** It may be gone already. */
  remove: (clientId: string) => Promise<void>;
};

/** The list of clients whose tokens the API takes. Each change answers the list as it is then. */
export type ClientAudience = {
  read: () => Promise<string[]>;
  /** Whether the API asks for a token's client at all. */
  isAsked: () => Promise<boolean>;
  admit: (clientId: string) => Promise<string[]>;
  dismiss: (clientId: string) => Promise<void>;
  /** Takes a client off the list alone, for one that the API was never told of. */
  unlist: (clientId: string) => Promise<string[]>;
};

/** Whom clients speak for, as the token trigger reads it. */
export type ClientRegister = {
  find: (clientIds: readonly string[]) => Promise<ApiClient[]>;
  note: (client: ApiClient) => Promise<void>;
  forget: (clientId: string) => Promise<void>;
};

/** Everything that knows clients. */
export type ClientOffice = { pool: PoolClients; audience: ClientAudience; register: ClientRegister };
