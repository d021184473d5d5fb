import * as z from 'zod/mini';
import { institution } from '../../../domain/institution/institution.ts';

/** Which institution an OAuth client of the user pool speaks for, and what it may do: `CLIENT#<id>`/`CLIENT`. */
export const storedApiClient = z.object({
  entity: z.literal('api-client'),
  clientId: z.string(),
  institutionId: institution.shape.institutionId,
  scopes: z.array(z.string()),
});
