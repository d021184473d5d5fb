import * as z from 'zod/mini';
import { institution } from '../../../domain/institution/institution.ts';

/** `INST#<id>`/`INST`. */
export const storedInstitution = z.object({
  entity: z.literal('institution'),
  schemaVersion: z.literal(1),
  version: z.int().check(z.positive()),
  institution,
});
export type StoredInstitution = z.infer<typeof storedInstitution>;
