import * as z from 'zod/mini';
import { rota } from '../../../domain/rota/rota.ts';

/** `COUNTY`/`ROTA`. */
export const storedRota = z.object({
  entity: z.literal('rota'),
  schemaVersion: z.literal(1),
  version: z.int().check(z.positive()),
  rota,
});
export type StoredRota = z.infer<typeof storedRota>;
