import { type CountedRow } from '../charts/counted-table.tsx';
import { type Sheet } from '../export/sheet.ts';

/** A table of the statistics as it is shown and as it is taken away. */
export type StatisticsTable = {
  id: string;
  title: string;
  of: string;
  note?: string;
  rows: readonly (CountedRow & { label: string })[];
  total: number | null;
};

/** @param words the headings, and what stands for a count that is not shown. */
export const sheetOf = (
  { title, of, rows, total }: StatisticsTable,
  words: { persons: string; total: string; hidden: string },
): Sheet => ({
  name: title,
  rows: [
    [of, words.persons],
    ...rows.map(({ label, count }) => [label, count ?? words.hidden]),
    [words.total, total ?? words.hidden],
  ],
});
