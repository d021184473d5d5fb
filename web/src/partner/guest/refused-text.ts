import { Refusal } from '../../api/refusal.ts';

/** What the API says of the one field of a small form; the first wrong field before the whole. Null: not its fault. */
export const refusedText = (error: unknown): string | null =>
  error instanceof Refusal && error.problem.detail !== ''
    ? (error.problem.errors?.[0]?.detail ?? error.problem.detail)
    : null;
