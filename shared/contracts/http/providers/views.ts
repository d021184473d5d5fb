import * as z from 'zod/mini';
import { localDateOf } from '../../../domain/calendar/local-time.ts';
import { type Instant, instant } from '../../../domain/kernel/time.ts';
import { ceilingOn, eligibility } from '../../../domain/provider/eligibility.ts';
import { providerId } from '../../../domain/provider/ids.ts';
import { freshnessOf } from '../../../domain/provider/freshness.ts';
import {
  confirmation,
  confirmationRequest,
  contact,
  describedService,
  type ConfirmationRequest,
  type LicensedService,
  occupation,
  type Provider,
} from '../../../domain/provider/provider.ts';
import { providerChange, type ProviderChange } from '../../../domain/provider/provider-change.ts';
import { type Language } from '../language.ts';

/** A licensed service. `codeAsWritten` is what the register's file says where the code is. */
const serviceView = z.strictObject({
  ...z.pick(describedService, {
    serviceId: true,
    name: true,
    code: true,
    licence: true,
    place: true,
    address: true,
    coverage: true,
    needs: true,
  }).shape,
  state: z.enum(['offered', 'removed']),
  removedAt: z.nullable(instant),
  codeAsWritten: z.nullable(z.string()),
  ...eligibility.shape,
  /** The ceiling in force today, in lei a month for each member of the family; null: none. */
  incomeCeilingToday: z.nullable(z.int()),
  ...occupation.shape,
});

/** How far an entry can be relied on: stale once nobody confirmed it for a month. `note` says so to people. */
const freshnessView = z.strictObject({
  state: z.enum(['fresh', 'stale']),
  staleFrom: instant,
  confirmation: z.nullable(confirmation),
  lastRequest: z.nullable(z.pick(confirmationRequest, { month: true, at: true, outcome: true })),
  note: z.nullable(z.string()),
});

/** An entry of the register, with the services that were looked for. */
export const providerView = z.strictObject({
  providerId,
  version: z.int(),
  state: z.enum(['listed', 'removed']),
  removedAt: z.nullable(instant),
  name: z.string(),
  accreditation: z.nullable(z.string()),
  contact,
  freshness: freshnessView,
  services: z.array(serviceView),
});
export type ProviderView = z.infer<typeof providerView>;

/** The whole entry, services that left too, and what happened to it, oldest first. */
export const providerWithHistory = z.strictObject({ ...providerView.shape, history: z.array(providerChange) });
export const providerList = z.strictObject({ items: z.array(providerView), next: z.nullable(z.string()) });

const toServiceView = (service: LicensedService, now: Instant): z.infer<typeof serviceView> => ({
  serviceId: service.serviceId,
  state: service.state,
  removedAt: service.state === 'removed' ? service.removedAt : null,
  name: service.name,
  code: service.code,
  codeAsWritten: service.asWritten['Cod serviciu'] ?? null,
  licence: service.licence,
  place: service.place,
  address: service.address,
  coverage: service.coverage,
  needs: service.needs,
  ...service.eligibility,
  incomeCeilingToday: ceilingOn(service.eligibility, localDateOf(now)),
  ...service.occupation,
});

/** 23.11.2026 */
const day = (at: Instant): string => localDateOf(at).split('-').reverse().join('.');

const noteOf = ({ confirmation: last, registeredAt }: Provider, language: Language): string => {
  if (last === null)
    return language === 'ro'
      ? `Neconfirmat de la înregistrare, ${day(registeredAt)}. Verificați înainte de a planifica.`
      : `Not confirmed since its registration on ${day(registeredAt)}. Check before planning.`;
  return language === 'ro'
    ? `Confirmat ultima dată la ${day(last.at)}, acum mai mult de o lună. Verificați înainte de a planifica.`
    : `Last confirmed on ${day(last.at)}, more than a month ago. Check before planning.`;
};

type Seen = { now: Instant; request: ConfirmationRequest | null; language: Language };

export const toProviderView = (
  entry: Provider,
  services: readonly LicensedService[],
  { now, request, language }: Seen,
): ProviderView => {
  const { registeredAt, confirmation: last } = entry;
  const { state, staleFrom } = freshnessOf({ registeredAt, confirmedAt: last?.at ?? null }, now);
  return {
    providerId: entry.providerId,
    version: entry.version,
    state: entry.state,
    removedAt: entry.state === 'removed' ? entry.removedAt : null,
    name: entry.name,
    accreditation: entry.accreditation,
    contact: entry.contact,
    freshness: {
      state,
      staleFrom,
      confirmation: last,
      lastRequest: request === null ? null : { month: request.month, at: request.at, outcome: request.outcome },
      note: state === 'fresh' ? null : noteOf(entry, language),
    },
    services: services.map((service) => toServiceView(service, now)),
  };
};

export const toProviderWithHistory = (
  entry: Provider,
  history: readonly ProviderChange[],
  seen: Seen,
): z.infer<typeof providerWithHistory> => ({
  ...toProviderView(entry, entry.services, seen),
  history: [...history],
});
