import * as z from 'zod/mini';

export const envSchema = z.object({ COUNTY: z.string().check(z.minLength(1)) });
