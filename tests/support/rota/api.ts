import * as z from 'zod/mini';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeRotaRoutes } from '../../../functions/rota/keep-rota/keep-rota.ts';
import { makeChangeRota } from '../../../shared/application/rota/change-rota.ts';
import { rotaOf } from '../../../shared/domain/rota/rota-file.ts';
import { type Rota } from '../../../shared/domain/rota/rota.ts';
import { type ApiRequest } from '../../../shared/runtime/api/http.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { someSettings } from '../builders/county.ts';
import { fakeClock } from '../builders/time.ts';
import { memoryFeeds, memoryRota } from '../memory/rota.ts';
import { aRota } from './world.ts';

type Asking = {
  body?: unknown;
  params?: Record<string, string>;
  query?: Record<string, string>;
  version?: number;
  key?: string;
};

/** What tests look at of any answer; empty where it has none. */
const word = z._default(z.string(), '');
const list = z._default(z.array(z.unknown()), []);
const said = z.object({ code: word, what: word, about: word, url: word, feedId: word, items: list, errors: list });
const nothing = said.parse({});

/** The API of the rota over a memory; people call its routes by name. */
export const rotaApi = (plan: Rota = aRota()) => {
  const time = fakeClock();
  const rotas = memoryRota(plan);
  const feeds = memoryFeeds();
  const logged: string[] = [];
  const secrets = { next: 0 };
  const county = { rota: async () => rotaOf(await rotas.load()) };
  const routes = makeRotaRoutes({
    staff: findStaff({ county, servedCounty: 'BC' }),
    rotas,
    change: makeChangeRota({ rotas, clock: time.clock, digest: sha256 }),
    feeds,
    settings: { settings: () => Promise.resolve({ version: 1, settings: someSettings() }) },
    clock: time.clock,
    digest: sha256,
    newSecret: () => new Uint8Array(32).fill((secrets.next += 1)),
    county: 'BC',
    publicUrl: 'https://api.exemplu.invalid',
    log: (_, code, fields) => {
      logged.push(JSON.stringify({ code, ...fields }));
    },
  });
  const rolesOf = (who: string) => plan.staff.find(({ staffId }) => staffId === who)?.roles ?? [];
  const call = async (who: string | null, route: string, asking: Asking = {}) => {
    const { body, params = {}, query = {}, version, key } = asking;
    const request: ApiRequest = {
      route,
      params,
      query,
      headers: {
        'content-type': 'application/json',
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...(key === undefined ? {} : { 'idempotency-key': `${key}-12345678` }),
      },
      body: JSON.stringify(body ?? {}),
      language: 'ro',
      principal: who === null ? null : { kind: 'staff', userId: who, staffId: who, roles: rolesOf(who), county: 'BC' },
      requestId: 'r-1',
    };
    const answer = await routes[route]?.(request);
    if (answer === undefined) throw new Error(`no route ${route}`);
    const isJson = answer.headers['content-type']?.includes('json') === true;
    const read: unknown = isJson ? JSON.parse(answer.body) : answer.body;
    return { status: answer.status, headers: answer.headers, body: read, said: said.safeParse(read).data ?? nothing };
  };
  return { call, time, rotas, feeds, logged };
};
