import * as z from 'zod/mini';
import { instant } from '../kernel/time.ts';
import { institution } from './institution.ts';

export const institutionActs = ['applied', 'created', 'edited', 'suspended', 'lifted', 'guest-link-renewed'] as const;
const institutionAct = z.enum(institutionActs);
export type InstitutionAct = z.infer<typeof institutionAct>;

/** One field that changed; lists and objects are told as JSON, what is not there as null. */
const institutionFieldChange = z.strictObject({
  field: z.string(),
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
});
export type InstitutionFieldChange = z.infer<typeof institutionFieldChange>;

/**
 * What made one version of an institution's record: kept for ever, one for each version. `by` is a staff id, or the name an
 * administrator applied a county pack under.
 */
export const institutionChange = z.strictObject({
  institutionId: institution.shape.institutionId,
  version: z.int().check(z.positive()),
  what: institutionAct,
  by: z.string().check(z.minLength(1)),
  at: instant,
  why: z.nullable(z.string()),
  fields: z.array(institutionFieldChange),
});
export type InstitutionChange = z.infer<typeof institutionChange>;
