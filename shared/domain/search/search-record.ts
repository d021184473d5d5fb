import * as z from 'zod/mini';
import { caseId } from '../kernel/ids.ts';
import { instant } from '../kernel/time.ts';

/**
 * Who looked for whom, and what they were shown: rule 5 of the design. Never a CNP: that search is kept by the person id it
 * stands for.
 */
export const searchRecord = z.strictObject({
  staffId: z.string(),
  at: instant,
  requestId: z.string(),
  by: z.enum(['cnp', 'case', 'referral', 'name']),
  /** A person id, a number, or the folded names. */
  term: z.string(),
  shown: z.array(caseId),
});
export type SearchRecord = z.infer<typeof searchRecord>;
