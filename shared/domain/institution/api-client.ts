import * as z from 'zod/mini';
import { instant } from '../kernel/time.ts';
import { institution } from './institution.ts';

/** Whom an OAuth client of the user pool speaks for, and what it may do. */
export const apiClient = z.object({
  clientId: z.string(),
  institutionId: institution.shape.institutionId,
  scopes: z.array(z.string()),
  /** Which of the institution's systems it is, in a person's words. */
  label: z.optional(z.string()),
  registered: z.optional(z.object({ by: z.string(), at: instant })),
});
export type ApiClient = z.infer<typeof apiClient>;

/** Audiences of one JWT authorizer, a quota of API Gateway that cannot be raised (decision 0005). */
export const mostAudiences = 50;
