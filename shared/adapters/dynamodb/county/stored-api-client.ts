import * as z from 'zod/mini';
import { apiClient } from '../../../domain/institution/api-client.ts';

/** `CLIENT#<id>`/`CLIENT`. One that was revoked stays, as nothing is ever deleted from the table, and speaks for nobody. */
export const storedApiClient = z.object({
  entity: z.literal('api-client'),
  ...apiClient.shape,
  revoked: z.optional(z.literal(true)),
});
