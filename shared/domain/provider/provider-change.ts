import * as z from 'zod/mini';
import { instant } from '../kernel/time.ts';
import { providerId, serviceId } from './ids.ts';

const value = z.nullable(z.union([z.string(), z.number()]));

/** One field that changed; `serviceId` is null for a field of the provider itself. Lists and objects are told as JSON. */
export const fieldChange = z.strictObject({
  serviceId: z.nullable(serviceId),
  field: z.string(),
  before: value,
  after: value,
});
export type FieldChange = z.infer<typeof fieldChange>;

/**
 * What made one version of an entry out of the one before: kept for ever, one for each version.
 * `by` is who ran the import, or the member of staff who confirmed.
 */
export const providerChange = z.strictObject({
  providerId,
  version: z.int().check(z.positive()),
  at: instant,
  by: z.strictObject({ staffId: z.nullable(z.string()), name: z.string() }),
  kind: z.enum(['registered', 'updated', 'removed', 'restored', 'confirmed']),
  changes: z.array(fieldChange),
});
export type ProviderChange = z.infer<typeof providerChange>;
