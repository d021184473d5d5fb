import * as z from 'zod/mini';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { type Page } from '../../../shared/ports/referrals.ts';

const position = z.strictObject({ after: z.string() });

const decode = (cursor: string): string | null => {
  try {
    return position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString())).after;
  } catch {
    return null;
  }
};

/** One page of rows, newest first by their sort value, behind a cursor. */
export const pageOf = <T>(
  rows: readonly { sort: string; item: T }[],
  limit: number,
  cursor: string | null,
): Result<Page<T>, 'cursor-invalid'> => {
  const after = cursor === null ? null : decode(cursor);
  if (cursor !== null && after === null) return err('cursor-invalid');
  const left = rows.toSorted((a, b) => (a.sort < b.sort ? 1 : -1)).filter(({ sort }) => after === null || sort < after);
  const page = left.slice(0, limit);
  const last = page.at(-1);
  const next =
    last === undefined || left.length <= limit
      ? null
      : Buffer.from(JSON.stringify({ after: last.sort })).toString('base64url');
  return ok({ items: page.map(({ item }) => item), next });
};
