import * as z from 'zod/mini';
import { institution } from '../../../domain/institution/institution.ts';

/** `INST#<id>`/`INST`, and in the list of all; what was written before there was one gets into it when the pack is applied again. */
export const storedInstitution = z.object({
  entity: z.literal('institution'),
  schemaVersion: z.literal(1),
  version: z.int().check(z.positive()),
  institution,
  listKey: z.optional(z.string()),
  listSort: z.optional(z.string()),
});
export type StoredInstitution = z.infer<typeof storedInstitution>;
