import * as z from 'zod/mini';
import { makeSettingsRoutes } from '../../../functions/settings/keep-settings/keep-settings.ts';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { type ContactBook } from '../../../shared/domain/contact/contact-book.ts';
import { type CountyFacts } from '../../../shared/domain/county/county-facts.ts';
import { type CountySettings } from '../../../shared/domain/county/settings.ts';
import { type ApiRequest } from '../../../shared/runtime/api/http.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { someRota, someSettings, staff } from '../builders/county.ts';
import { fakeClock } from '../builders/time.ts';
import { memorySettings, memorySignOffs } from '../memory/settings.ts';

/** Ana is first, Bogdan second; Carmen supervises, Dan directs; Adela administers. */
export const settingsRota = (unverified: readonly string[] = []) => {
  const member = (staffId: string, extra: Record<string, unknown> = {}) =>
    staff(staffId, { ...extra, ...(unverified.includes(staffId) ? { verified: [] } : {}) });
  return someRota({
    staff: [
      member('ana'),
      member('bogdan'),
      member('carmen', { roles: ['supervisor'] }),
      member('dan', { roles: ['director'] }),
      member('adela', { roles: ['admin'] }),
    ],
  });
};

type Asking = { body?: unknown; params?: Record<string, string>; query?: Record<string, string>; version?: number };

const realCounty: CountyFacts = { demo: false, makesCalls: false, drills: [] };
const fault = z.object({ pointer: z.string(), code: z.string(), detail: z.string() });
const difference = z.object({ path: z.string(), before: z.nullable(z.string()), after: z.nullable(z.string()) });
/** What tests look at of any answer; empty where it has none. */
const said = z.object({
  code: z._default(z.string(), ''),
  version: z._default(z.number(), 0),
  errors: z._default(z.array(fault), []),
  faults: z._default(z.array(fault), []),
  standing: z._default(z.array(fault), []),
  weaker: z._default(z.array(z.object({ what: z.string() })), []),
  changes: z._default(z.array(difference), []),
  items: z._default(z.array(z.record(z.string(), z.unknown())), []),
});

/** The API of the settings over a memory; people call its routes by name. */
export const settingsApi = ({
  settings = someSettings(),
  facts = realCounty,
  books = [],
  unverified = [],
}: {
  settings?: CountySettings;
  facts?: CountyFacts;
  books?: readonly ContactBook[];
  /** Whose addresses of the rota were never verified. */
  unverified?: readonly string[];
} = {}) => {
  const time = fakeClock();
  const rota = settingsRota(unverified);
  const store = memorySettings(settings);
  const county = { rota: () => Promise.resolve(rota), contacts: () => Promise.resolve(books) };
  const logged: string[] = [];
  const routes = makeSettingsRoutes({
    staff: findStaff({ county, servedCounty: 'BC' }),
    settings: store,
    signOffs: memorySignOffs(),
    county,
    facts,
    worded: { county: 'BC', smsReplies: false },
    clock: time.clock,
    digest: sha256,
    log: (_, code, fields) => {
      logged.push(JSON.stringify({ code, ...fields }));
    },
  });
  const rolesOf = (who: string) => rota.staff.find(({ staffId }) => staffId === who)?.roles ?? [];
  const call = async (who: string, route: string, { body, params = {}, query = {}, version }: Asking = {}) => {
    const request: ApiRequest = {
      route,
      params,
      query,
      headers: {
        'content-type': 'application/json',
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      body: JSON.stringify(body ?? {}),
      language: 'ro',
      principal: { kind: 'staff', userId: who, staffId: who, roles: rolesOf(who), county: 'BC' },
      requestId: 'r-1',
    };
    const answer = await routes[route]?.(request);
    if (answer === undefined) throw new Error(`no route ${route}`);
    const read: unknown = JSON.parse(answer.body);
    return { status: answer.status, body: read, said: said.parse(read) };
  };
  return { call, time, store, logged };
};
