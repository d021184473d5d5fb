import * as z from 'zod/mini';
import { caseId } from '../kernel/ids.ts';
import { instant } from '../kernel/time.ts';

/** Who read a case, when: rule 5 of the design, every read is logged. */
export const caseRead = z.strictObject({ caseId, staffId: z.string(), at: instant, requestId: z.string() });
export type CaseRead = z.infer<typeof caseRead>;
