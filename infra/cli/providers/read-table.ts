import { CsvError, parse } from 'csv-parse/sync';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { fold } from '../../../shared/domain/text/fold.ts';
import { type Column, columnOf, missingColumns } from './columns.ts';

/** One row as written. `row` is its number in a spreadsheet, the first row of the file being 1. */
export type TableRow = { row: number; cells: Readonly<Partial<Record<Column, string>>>; surplus: readonly string[] };

export type RegisterTable = {
  delimiter: string;
  rows: TableRow[];
  /** Headings that are no column of a register. */
  ignored: string[];
};

const delimiters = [';', ',', '\t'] as const;

/** Numbers of rows, which say nothing. */
const meaningless = new Set(['nr crt', 'nr', 'crt']);

/** Titles may stand above the headings, but not many. */
const mostTitleRows = 15;

const records = (text: string, delimiter: string): Result<string[][], string> => {
  try {
    return ok(
      parse(text, { delimiter, bom: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: false }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code !== 'CSV_QUOTE_NOT_CLOSED') return err(`nu este un CSV corect (${error.code}).`);
    return err('are ghilimele care nu se închid: restul fișierului s-ar citi ca o singură celulă.');
  }
};

type Heading = { index: number; columns: (Column | null)[]; names: string[] };

const headingOf = (rows: readonly string[][]): Heading =>
  rows
    .slice(0, mostTitleRows)
    .map((names, index) => ({ index, names, columns: names.map(columnOf) }))
    .reduce<Heading>(
      (best, one) => {
        const known = ({ columns }: Heading) => columns.filter((column) => column !== null).length;
        return known(one) > known(best) ? one : best;
      },
      { index: 0, names: rows[0] ?? [], columns: (rows[0] ?? []).map(columnOf) },
    );

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

const repeatedIn = (columns: Heading['columns'], names: readonly string[]): string | undefined =>
  names.find((_, index) => {
    const column = columns[index] ?? null;
    return column !== null && columns.indexOf(column) !== index;
  });

const toRow = (cells: readonly string[], index: number, columns: Heading['columns']): TableRow => ({
  row: index + 1,
  cells: Object.fromEntries(
    columns.flatMap((column, position): [Column, string][] => {
      const cell = cells[position];
      return column === null || cell === undefined ? [] : [[column, cell]];
    }),
  ),
  surplus: cells.slice(columns.length).filter((cell) => cell.trim() !== ''),
});

/** The separator under which most cells of one of the first lines are headings. */
const delimiterOf = (text: string): string => {
  const known = (delimiter: string): number =>
    Math.max(
      ...text
        .split('\n', mostTitleRows)
        .map((line) => line.split(delimiter).filter((cell) => columnOf(cell.replaceAll('"', '')) !== null).length),
    );
  return delimiters.reduce((best, one) => (known(one) > known(best) ? one : best));
};

/**
 * Reads the rows of a register, whatever separates its cells and whatever stands above its headings.
 * @returns why it cannot be read, as the end of a sentence that begins with the file's name.
 */
export const readTable = (text: string): Result<RegisterTable, string> => {
  if (text.trim() === '') return err('este gol.');
  const delimiter = delimiterOf(text);
  const read = records(text, delimiter);
  if (!read.ok) return read;
  const { index, columns, names } = headingOf(read.value);
  const missing = missingColumns(new Set(columns.filter((column) => column !== null)));
  if (missing.length > 0) return err(`nu are coloanele: ${missing.map((title) => `„${title}”`).join(', ')}.`);
  const twice = repeatedIn(columns, names);
  if (twice !== undefined) return err(`are coloana „${twice.trim()}” de două ori.`);
  const rows = read.value.flatMap((cells, position) =>
    position <= index || isBlank(cells) ? [] : [toRow(cells, position, columns)],
  );
  if (rows.length === 0) return err('are numai capul de tabel, niciun rând: registrul rămâne cum era.');
  const ignored = names.filter((_, position) => (columns[position] ?? null) === null).map((name) => name.trim());
  return ok({ delimiter, rows, ignored: ignored.filter((name) => name !== '' && !meaningless.has(fold(name))) });
};
