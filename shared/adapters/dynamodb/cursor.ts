import * as z from 'zod/mini';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { type Page } from '../../ports/referrals.ts';
import { type RawItem, type Table } from './table.ts';

const part = z.string().check(z.minLength(1), z.maxLength(1_024));
const position = z.strictObject({ PK: part, SK: part, listSort: part });

const encode = (item: RawItem): string => {
  const { PK, SK, listSort } = z.parse(z.object({ PK: z.string(), SK: z.string(), listSort: z.string() }), item);
  return Buffer.from(JSON.stringify({ PK, SK, listSort })).toString('base64url');
};

const decode = (cursor: string): Result<z.infer<typeof position>, 'cursor-invalid'> => {
  try {
    return ok(position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString())));
  } catch {
    return err('cursor-invalid');
  }
};

/** Reads one page of a list behind an opaque cursor. */
export const readList = async <T>(
  table: Table,
  {
    listKey,
    limit,
    cursor,
    read,
  }: { listKey: string; limit: number; cursor: string | null; read: (item: RawItem) => T },
): Promise<Result<Page<T>, 'cursor-invalid'>> => {
  const after = cursor === null ? ok(null) : decode(cursor);
  if (!after.ok) return after;
  const { items, more } = await table.queryList(listKey, limit, after.value);
  const last = items.at(-1);
  return ok({ items: items.map(read), next: more && last !== undefined ? encode(last) : null });
};
