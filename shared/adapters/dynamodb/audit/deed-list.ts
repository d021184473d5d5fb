import { type Instant } from '../../../domain/kernel/time.ts';

/** The list of what one person did and read, wherever the record of it lies. */
export const deedList = (by: string): string => `DEEDS#${by}`;

/** Where a record stands in the list of its person. */
export const deedsOf = (by: string, at: Instant, what: string): { key: string; sort: string } => ({
  key: deedList(by),
  sort: `${at}#${what}`,
});
