import { itemSize, type WireItem } from './item-size.ts';

/** What a table's indexes need to know of an item. */
export type Index = {
  name: string;
  /** Attributes an item must have to be in the index. */
  key: readonly string[];
  /** Attributes it then keeps of the item; all of them when null. */
  projected: readonly string[] | null;
};

const units = (size: number, unit: number): number => Math.max(1, Math.ceil(size / unit));

/** Read request units of one item, or of a whole page of a query: 4 KB each, half when eventually consistent. */
export const readUnits = (size: number, consistent: boolean): number => units(size, 4_096) * (consistent ? 1 : 0.5);

/** Write request units on the table itself: 1 KB of the larger of both versions each, twice in a transaction. */
export const writeUnits = (before: WireItem | null, after: WireItem | null, transactional: boolean): number => {
  const size = Math.max(before === null ? 0 : itemSize(before), after === null ? 0 : itemSize(after));
  return units(size, 1_024) * (transactional ? 2 : 1);
};

const entryOf = (item: WireItem | null, { key, projected }: Index): WireItem | null => {
  if (item === null || key.some((name) => item[name] === undefined)) return null;
  if (projected === null) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => projected.includes(name)));
};

/**
 * Write request units of one index: none when nothing it keeps has changed, one write when an entry appears, goes or
 * changes, two when its key changes. Also for transactions: an index follows the table after the commit, with plain writes.
 * Developer guide, "Using Global Secondary Indexes", write capacity.
 */
export const indexUnits = (index: Index, before: WireItem | null, after: WireItem | null): number => {
  const [old, now] = [entryOf(before, index), entryOf(after, index)];
  if (old === null && now === null) return 0;
  if (old === null || now === null) return units(itemSize(old ?? now ?? {}), 1_024);
  if (JSON.stringify(old) === JSON.stringify(now)) return 0;
  const moved = index.key.some((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
  if (moved) return units(itemSize(old), 1_024) + units(itemSize(now), 1_024);
  return units(Math.max(itemSize(old), itemSize(now)), 1_024);
};
