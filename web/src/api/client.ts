import createClient, { type Client } from 'openapi-fetch';
import { type Language } from '../texts/catalogue.ts';
import { type paths } from './schema.ts';

export type Api = Client<paths>;

export type ApiDeps = {
  baseUrl: string;
  /** A token that holds; null when the person must sign in. */
  token: () => Promise<string | null>;
  language: () => Language;
  /** The API does not take the token (any more). */
  onUnauthenticated: () => void;
  fetch: (request: Request) => Promise<Response>;
};

/** The API by its own document: paths, parameters and answers are types made from docs/openapi.json. */
export const makeApi = ({ baseUrl, token, language, onUnauthenticated, fetch: send }: ApiDeps): Api => {
  const api = createClient<paths>({ baseUrl, fetch: send });
  api.use({
    onRequest: async ({ request }) => {
      const bearer = await token();
      if (bearer !== null) request.headers.set('authorization', `Bearer ${bearer}`);
      request.headers.set('accept-language', language());
      return request;
    },
    onResponse: ({ response }) => {
      if (response.status === 401) onUnauthenticated();
      return undefined;
    },
  });
  return api;
};
