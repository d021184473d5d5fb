/** So that spreadsheets read the letters as UTF-8. */
const byteOrderMark = '\uFEFF';

/** What spreadsheets take for the start of a formula; with a quote before it, it is shown as it is and computed by none. */
const startsFormula = /^[=+\-@\t\r]/;

const cell = (value: string): string => {
  const plain = startsFormula.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/**
 * A table as spreadsheets of Romania open it: UTF-8 with a mark, semicolons, lines ended by CR LF (RFC 4180 otherwise). No value
 * can become a formula.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `${byteOrderMark}${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
