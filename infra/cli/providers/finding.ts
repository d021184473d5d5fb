import { type Column, columns } from './columns.ts';

/**
 * Something to be told of a row. `unread`: because of it the row is not in the register; `noted`: the row is, without what
 * could not be read.
 */
export type Finding = { row: number; column: Column | null; level: 'unread' | 'noted'; reason: string };

/** `rândul 14, „Capacitate”: „douăzeci” nu este un număr` */
export const findingText = ({ row, column, reason }: Finding): string =>
  `rândul ${row}${column === null ? '' : `, „${columns[column].title}”`}: ${reason}`;

/** A number with its noun, as Romanian counts: 1 rând, 19 rânduri, 20 de rânduri, 101 rânduri. */
export const counted = (count: number, one: string, many: string): string => {
  if (count === 1) return `1 ${one}`;
  const lastTwo = count % 100;
  return `${count} ${count !== 0 && (lastTwo === 0 || lastTwo >= 20) ? 'de ' : ''}${many}`;
};
