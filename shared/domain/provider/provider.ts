import * as z from 'zod/mini';
import { instant } from '../kernel/time.ts';
import { need } from '../need/need.ts';
import { countyCode } from '../places/county.ts';
import { eligibility } from './eligibility.ts';
import { providerId, serviceId } from './ids.ts';
import { serviceCode } from './service-code.ts';

/** Where a service is given, by SIRUTA; names as INS spells them, kept so that reading the register needs no nomenclature. */
export const servicePlace = z.strictObject({
  siruta: z.string(),
  name: z.string(),
  /** The municipality, town or commune. */
  unit: z.strictObject({ siruta: z.string(), name: z.string() }),
  county: countyCode,
});
export type ServicePlace = z.infer<typeof servicePlace>;

/** Whether people of the whole county are taken, or those of the place's municipality, town or commune. */
export const coverages = ['unit', 'county'] as const;
export const coverage = z.enum(coverages);

const count = z.nullable(z.int().check(z.minimum(0), z.maximum(100_000)));

/** Places, places taken and people waiting; null: not known. More taken than there are happens and is kept. */
export const occupation = z.strictObject({ capacity: count, occupancy: count, waitingList: count });
export type Occupation = z.infer<typeof occupation>;
export const occupationFields = ['capacity', 'occupancy', 'waitingList'] as const;

/** What the register's file says of a service, read. */
export const describedService = z.strictObject({
  serviceId,
  name: z.string(),
  /** Null when the file has none, or none that can be read: `asWritten` keeps its text. */
  code: z.nullable(serviceCode),
  licence: z.nullable(z.string()),
  place: servicePlace,
  address: z.nullable(z.string()),
  coverage,
  needs: z.array(need),
  eligibility,
  /** As the file gave it; an import changes `occupation` only where the file says something new. */
  inFile: occupation,
  /** The row's cells as written, by column. */
  asWritten: z.record(z.string(), z.string()),
});
export type DescribedService = z.infer<typeof describedService>;

const service = { ...describedService.shape, occupation };

/** A licensed service. One that leaves the register is marked and kept: plans refer to it. */
export const licensedService = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('offered'), ...service }),
  z.strictObject({ state: z.literal('removed'), ...service, removedAt: instant }),
]);
export type LicensedService = z.infer<typeof licensedService>;
export type OfferedService = Extract<LicensedService, { state: 'offered' }>;

export const contact = z.strictObject({
  person: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  email: z.nullable(z.email()),
});
export type Contact = z.infer<typeof contact>;

/** Who said, when, that the entry is right. */
export const confirmation = z.strictObject({
  at: instant,
  by: z.strictObject({ staffId: z.string(), name: z.string() }),
});

const common = {
  providerId,
  version: z.int().check(z.positive()),
  name: z.string(),
  accreditation: z.nullable(z.string()),
  contact,
  registeredAt: instant,
  confirmation: z.nullable(confirmation),
  services: z.array(licensedService),
};

/** An accredited provider and its services. One that leaves the register is marked, never deleted. */
export const provider = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('listed'), ...common }),
  z.strictObject({ state: z.literal('removed'), ...common, removedAt: instant }),
]);
export type Provider = z.infer<typeof provider>;
export type ListedProvider = Extract<Provider, { state: 'listed' }>;

export const offeredServices = ({ services }: Pick<Provider, 'services'>): OfferedService[] =>
  services.filter((one) => one.state === 'offered');

/**
 * The last request to confirm an entry, one a month: a record beside the provider, so that asking changes no version that
 * somebody is working from. `asking` is noted before the message is sent; `handed`: the mail service took it, nothing more;
 * `delivered` and `bounced` come only from its receipts; `failed`: it did not take it.
 */
export const confirmationRequest = z.strictObject({
  providerId,
  /** The month it was for, in Romania: 2026-11. */
  month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  at: instant,
  to: z.nullable(z.email()),
  outcome: z.enum(['asking', 'handed', 'delivered', 'bounced', 'failed', 'no-address']),
  /** The mail service's id of the message, or why it did not take it. */
  reference: z.nullable(z.string()),
});
export type ConfirmationRequest = z.infer<typeof confirmationRequest>;
