import * as z from 'zod/mini';
import { statistics } from '../../../domain/statistics/statistics.ts';

/** Counts of a period of whole months, with the names of the communes. Null: one to four, or hidden so that such a count cannot be had. */
export const statisticsView = z.strictObject({
  from: z.string(),
  to: z.string(),
  ...statistics.shape,
  communes: z.array(z.strictObject({ key: z.string(), name: z.string() })),
});
