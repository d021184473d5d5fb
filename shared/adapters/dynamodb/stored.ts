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
 */
export const storedAs = <S extends z.core.$ZodType>(entity: string, schemaVersion: number, schema: S) => {
  const envelope = z.object({ entity: z.literal(entity), schemaVersion: z.literal(schemaVersion), data: z.unknown() });
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
    /** @throws ZodError when the item is not of this shape: a bug or a missing migration. */
    read: (item: RawItem): z.output<S> => z.parse(schema, envelope.parse(item).data),
    is: (item: RawItem): boolean => item['entity'] === entity,
  };
};
