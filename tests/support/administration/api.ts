import * as z from 'zod/mini';
import { makeInstitutionRoutes } from '../../../functions/administration/keep-institutions/keep-institutions.ts';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeChangeInstitution } from '../../../shared/application/institutions/change-institution.ts';
import { makeChangeRota } from '../../../shared/application/rota/change-rota.ts';
import { type AdminAct } from '../../../shared/domain/audit/admin-act.ts';
import { type Rota } from '../../../shared/domain/rota/rota.ts';
import { rotaOf } from '../../../shared/domain/rota/rota-file.ts';
import { type ApiRequest } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { staff } from '../builders/county.ts';
import { fakeClock } from '../builders/time.ts';
import { memoryAccounts } from '../memory/accounts.ts';
import { memoryClientOffice } from '../memory/clients.ts';
import { memoryInstitutions } from '../memory/institutions.ts';
import { memoryRota } from '../memory/rota.ts';
import { aRota } from '../rota/world.ts';

type Asking = {
  body?: unknown;
  params?: Record<string, string>;
  version?: number;
  headers?: Record<string, string>;
};

const word = z._default(z.string(), '');
const list = z._default(z.array(z.record(z.string(), z.unknown())), []);
const said = z.object({ code: word, clientId: word, clientSecret: word, items: list, errors: list });
const nothing = said.parse({});

/** Ion and Vera administer, beside everybody of the usual rota. */
export const administeredRota = (): Rota => {
  const plan = aRota();
  return aRota({ staff: [...plan.staff, ...['ion', 'vera'].map((who) => staff(who, { roles: ['admin'] }))] });
};

/** Calls routes by name, as one of the people of a rota. */
export const caller =
  (routes: Readonly<Record<string, Answer>>, plan: Rota) =>
  async (who: string | null, route: string, asking: Asking = {}) => {
    const { body, params = {}, version, headers = {} } = asking;
    const roles = plan.staff.find(({ staffId }) => staffId === who)?.roles ?? [];
    const request: ApiRequest = {
      route,
      params,
      query: {},
      headers: {
        'content-type': 'application/json',
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...headers,
      },
      body: JSON.stringify(body ?? {}),
      language: 'ro',
      principal: who === null ? null : { kind: 'staff', userId: who, staffId: who, roles, county: 'BC' },
      requestId: 'r-1',
    };
    const answer = await routes[route]?.(request);
    if (answer === undefined) throw new Error(`no route ${route}`);
    const isJson = answer.headers['content-type']?.includes('json') === true;
    const read: unknown = isJson ? JSON.parse(answer.body) : answer.body;
    return { status: answer.status, headers: answer.headers, body: read, said: said.safeParse(read).data ?? nothing };
  };

/** The API of institutions, their systems and people, over memories. */
export const institutionsApi = () => {
  const plan = administeredRota();
  const time = fakeClock();
  const rotas = memoryRota(plan);
  const institutions = memoryInstitutions();
  const accounts = memoryAccounts();
  const office = memoryClientOffice('console');
  const acts: AdminAct[] = [];
  const logged: string[] = [];
  const county = { rota: async () => rotaOf(await rotas.load()) };
  const routes = makeInstitutionRoutes({
    staff: findStaff({ county, servedCounty: 'BC' }),
    institutions,
    change: makeChangeInstitution({ institutions, clock: time.clock }),
    office: {
      ...office,
      county: { institution: async (id) => (await institutions.load(id))?.institution ?? null },
    },
    consoleClientId: 'console',
    accounts,
    rotas,
    changeRota: makeChangeRota({ rotas, clock: time.clock, digest: sha256 }),
    noteAct: (act) => {
      acts.push(act);
      return Promise.resolve();
    },
    clock: time.clock,
    log: (_, code, fields) => {
      logged.push(JSON.stringify({ code, ...fields }));
    },
  });
  return { call: caller(routes, plan), routes, accounts, institutions, office, rotas, acts, logged, time };
};
