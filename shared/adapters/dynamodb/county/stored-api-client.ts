import * as z from 'zod/mini';
import { apiClient } from '../../../domain/institution/api-client.ts';

/** `CLIENT#<id>`/`CLIENT`. */
export const storedApiClient = z.object({ entity: z.literal('api-client'), ...apiClient.shape });
