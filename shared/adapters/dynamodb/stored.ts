import * as z from 'zod/mini';
import { type Key, type RawItem } from './table.ts';

/** Sorts of open work: the partitions of the `open-work` index, which the sweeper walks. */
export const openWork = {
  referral: 'referral#accepted',
  timer: 'timer#pending',
  page: 'notification#pending',
  notice: 'notice#pending',
  alert: 'alert#open',
  unreachable: 'alert#unreachable',
  event: 'event#pending',
} as const;

/** How long work may wait for its live counterpart before the sweeper looks for it, in milliseconds. */
export const grace = 60_000;

type Indexes = {
  /** Something still open, and when it should have moved on. */
  open?: { sort: (typeof openWork)[keyof typeof openWork]; dueAt: string };
  /** A list the item appears in, newest first by `sort`. */
  list?: { key: string; sort: string };
  /** Fields beside the data that conditions look at. */
  fields?: RawItem;
};

/**
 * How one kind of record lies in the table: keys and index fields outside, the record itself under `data`.
 * @param schemaVersion raise it when the stored shape changes, and read the older shapes too.
 * @param older makes today's shape of what was written under an older version.
 */
export const storedAs = <S extends z.core.$ZodType>(
  entity: string,
  schemaVersion: number,
  schema: S,
  older: Readonly<Record<number, (data: unknown) => unknown>> = {},
) => {
  const is = (item: RawItem): boolean => item['entity'] === entity;
  return {
    entity,
    schemaVersion,
    schema,
    write: (key: Key, data: z.output<S>, { open, list, fields }: Indexes = {}): RawItem => ({
      ...key,
      entity,
      schemaVersion,
      data,
      ...fields,
      ...(open === undefined ? {} : { openWork: open.sort, dueAt: open.dueAt }),
      ...(list === undefined ? {} : { listKey: list.key, listSort: list.sort }),
    }),
    /** @throws Error, or ZodError, when the item is not of this kind, version and shape: a bug or a missing migration. */
    read: (item: RawItem): z.output<S> => {
      if (is(item) && item['schemaVersion'] === schemaVersion) return z.parse(schema, item['data']);
      const renew = older[Number(item['schemaVersion'])];
      if (is(item) && renew !== undefined) return z.parse(schema, renew(item['data']));
      throw new Error(`${String(item['PK'])} ${String(item['SK'])} is not a ${entity} of version ${schemaVersion}`);
    },
    is,
  };
};
