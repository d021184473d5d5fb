import { toCsv } from '../../../../shared/contracts/documents/csv.ts';
import { type Sheet } from './sheet.ts';

/** All sheets in one file, one below the other, each under its name. */
export const csvFile = (sheets: readonly Sheet[]): Blob => {
  const rows = sheets.flatMap(({ name, rows: own }, index) => [
    ...(index === 0 ? [] : [[]]),
    ...(sheets.length === 1 ? [] : [[name]]),
    ...own.map((row) => row.map(String)),
  ]);
  return new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' });
};

/** What Excel takes as the name of a sheet: 31 characters, none of these. */
const sheetName = (name: string): string => name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31);

/** The library is fetched when the file is asked for, not before. */
export const xlsxFile = async (sheets: readonly Sheet[]): Promise<Blob> => {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const written = sheets.map(({ name, rows }) => ({
    sheet: sheetName(name),
    columns: (rows[0] ?? []).map((_, column) => ({ width: column === 0 ? 40 : 18 })),
    data: rows.map((row, index) =>
      row.map((value) => (index === 0 ? { value, fontWeight: 'bold' as const } : { value })),
    ),
  }));
  return writeExcelFile(written).toBlob();
};
