import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../shared/contracts/documents/csv.ts';
import { timelineCsv } from '../../../../shared/contracts/documents/timeline-csv.ts';
import { at } from '../../../support/builders/time.ts';

const fact = {
  at: at('2026-11-23T07:04:05+02:00'),
  what: 'declined',
  step: null,
  ordinal: null,
  staffId: 'ana',
  name: 'Ștefania Țîrțău-Bălășoiu',
  channel: null,
  detail: 'too-far',
} as const;

const read = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' });

describe('the timeline as a file', () => {
  it('begins with the mark of UTF-8 and keeps every letter', () => {
    const csv = timelineCsv([fact]);
    expect(Buffer.from(csv).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(read(csv)).toEqual([
      ['Ora României', 'UTC', 'Fapt', 'Treaptă', 'Cod personal', 'Nume', 'Canal', 'Detaliu'],
      [
        '2026-11-23 07:04:05',
        '2026-11-23T05:04:05.000Z',
        'alertă refuzată',
        '',
        'ana',
        'Ștefania Țîrțău-Bălășoiu',
        '',
        'too-far',
      ],
    ]);
  });

  it.each(['=1+1', '+40721', '-2', '@SUM(A1)', '\tx', '\r=1'])('makes no formula of %j', (name) => {
    const [, row] = read(timelineCsv([{ ...fact, name }]));
    expect(row?.[5]).toBe(`'${name}`);
  });
});

describe('any table as CSV', () => {
  it('is read back as it was, but for the quote before what would be a formula', () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        const width = table[0]?.length ?? 0;
        const square = table.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
        const back = read(toCsv(square));
        expect(back.map((row) => row.map((value) => value.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(
          square.map((row) => row.map((value) => value.replace(/^'(?=[=+\-@\t\r])/, ''))),
        );
        for (const value of back.flat()) expect(value).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
