import { doubleView } from '../../../shared/contracts/http/plans/views.ts';
import * as z from 'zod/mini';
import { Refusal } from '../api/refusal.ts';

export type Double = z.infer<typeof doubleView>;

const told = z.object({ beside: z.array(doubleView) });

/** What serves the same need on the same days already, when that is why an item was refused; null for other refusals. */
export const doublesIn = (error: unknown): readonly Double[] | null => {
  if (!(error instanceof Refusal) || error.problem.code !== 'double-allocation') return null;
  return told.safeParse(error.problem).data?.beside ?? [];
};
