import * as z from 'zod/mini';
import { placeName } from './place-name.ts';

/** One row of INS's table: code, official name, county number, code of the superior unit, type of place. */
const row = z.object({
  SIRUTA: z.string().check(z.regex(/^\d{2,6}$/)),
  DENLOC: z.string().check(z.minLength(1)),
  JUD: z.string().check(z.regex(/^\d{1,2}$/)),
  SIRSUP: z.string().check(z.regex(/^\d{1,6}$/)),
  TIP: z.string().check(z.regex(/^\d{1,2}$/)),
});

export type SirutaRow = { code: number; name: string; county: number; parent: number; type: number };

/**
 * Rows of INS's file, with `;` or `,` between fields and the columns in any order.
 * No field of the file is quoted or holds a separator.
 * @throws Error naming the line that is not as expected.
 */
export const readSiruta = (csv: string): SirutaRow[] => {
  const [header = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const separator = header.includes(';') ? ';' : ',';
  const columns = header.split(separator).map((column) => column.trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split(separator).map((cell) => cell.trim());
      const parsed = z.safeParse(row, Object.fromEntries(columns.map((column, index) => [column, cells[index]])));
      if (!parsed.success) throw new Error(`not a row of SIRUTA: ${line}`);
      const { SIRUTA, DENLOC, JUD, SIRSUP, TIP } = parsed.data;
      return {
        code: Number(SIRUTA),
        name: placeName(DENLOC),
        county: Number(JUD),
        parent: Number(SIRSUP),
        type: Number(TIP),
      };
    });
};
