import * as z from 'zod/mini';
import { caseId, personId } from '../kernel/ids.ts';
import { instant } from '../kernel/time.ts';

/**
 * A person the county works or worked with. Known by CNP when there is one; without a CNP a new person is recorded for
 * each report, and joining two of them is left to people. Never store ethnicity.
 */
export const person = z.strictObject({
  personId,
  version: z.int().check(z.positive()),
  firstName: z.optional(z.string()),
  lastName: z.optional(z.string()),
  description: z.optional(z.string()),
  birthDate: z.optional(z.string()),
  approximateAge: z.optional(z.int()),
  sex: z.optional(z.string()),
  cnp: z.optional(z.string()),
  firstSeenAt: instant,
  /** The person's one case, open or closed (rule 2 of the design); null when there never was one. */
  currentCaseId: z.nullable(caseId),
});
export type Person = z.infer<typeof person>;
