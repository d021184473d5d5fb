import { type Key, type RawItem, type Table } from '../table.ts';

/** A record that every applied county has. @throws when the county was never applied: nothing works without it. */
export const requireItem = async (table: Table, key: Key): Promise<RawItem> => {
  const item = await table.get(key);
  if (item === null) throw new Error(`the county was never applied: ${key.SK} is missing (semnal county apply)`);
  return item;
};
