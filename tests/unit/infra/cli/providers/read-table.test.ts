import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../../infra/cli/providers/read-table.ts';

const heading = 'Denumire furnizor;Denumire serviciu;Cod serviciu;Localitate;Capacitate';
const fault = (text: string) => {
  const read = readTable(text);
  return read.ok ? null : read.error;
};
const rows = (text: string) => {
  const read = readTable(text);
  return read.ok ? read.value.rows : read.error;
};

describe('the table of a register', () => {
  it.each([';', ',', '\t'])('is read whatever separates its cells (%j)', (separator) => {
    const text = `${heading}\nUnu;Cantină;8899 CPDH-I;Bacău;20`.replaceAll(';', separator);
    expect(readTable(text)).toMatchObject({
      ok: true,
      value: {
        delimiter: separator,
        ignored: [],
        rows: [
          {
            row: 2,
            cells: { provider: 'Unu', service: 'Cantină', code: '8899 CPDH-I', place: 'Bacău', capacity: '20' },
          },
        ],
      },
    });
  });

  it('knows its columns however they are written, in any order, and names those it does not know', () => {
    const read = readTable(
      'NR. CRT.;capacitate (locuri);SIRUTA;COD  SERVICIU SOCIAL;Denumirea Serviciului Social;FURNIZOR;Observaţii\n1;5;20297;0;Cantină;Unu;bun',
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        ignored: ['Observaţii'],
        rows: [{ cells: { provider: 'Unu', siruta: '20297', capacity: '5', code: '0' } }],
      },
    });
  });

  it('is numbered as a spreadsheet shows it: titles, blank rows and cells of several lines count', () => {
    const text = `Registrul furnizorilor, 2026;;;;\r\n\r\n${heading}\r\n;;;;\r\nUnu;"Cantină\r\nsocială";;Bacău;1\r\n\r\nDoi;Cantină;;Bacău;2\r\n`;
    expect(rows(text)).toMatchObject([
      { row: 5, cells: { provider: 'Unu', service: 'Cantină\r\nsocială' } },
      { row: 7, cells: { provider: 'Doi' } },
    ]);
  });

  it('keeps quotation marks inside a cell, and what is more than the headings', () => {
    expect(rows(`${heading}\nAsociația "Raza" X;Cantină;;Bacău;1;a;;b`)).toMatchObject([
      { cells: { provider: 'Asociația "Raza" X' }, surplus: ['a', 'b'] },
    ]);
  });

  it.each([
    ['', 'este gol.'],
    [' \r\n\r\n', 'este gol.'],
    [heading, 'are numai capul de tabel, niciun rând: registrul rămâne cum era.'],
    [`${heading}\n;;;;\n\n`, 'are numai capul de tabel, niciun rând: registrul rămâne cum era.'],
    ['Furnizor;Serviciu;Localitate\nUnu;Cantină;Bacău', 'nu are coloanele: „Cod serviciu”, „Capacitate”.'],
    ['Furnizor;Serviciu;Cod;Capacitate\nUnu;Cantină;;1', 'nu are coloanele: „Localitate (sau Cod SIRUTA)”.'],
    [`${heading};Localitatea\nUnu;Cantină;;Bacău;1;Bacău`, 'are coloana „Localitatea” de două ori.'],
    [
      `${heading}\n"Unu;Cantină;;Bacău;1\nDoi;Cantină;;Bacău;1`,
      'are ghilimele care nu se închid: restul fișierului s-ar citi ca o singură celulă.',
    ],
  ])('is refused: %j %s', (text, reason) => {
    expect(fault(text)).toBe(reason);
  });

  it('without any heading names every column it needs', () => {
    expect(fault('Unu;Cantină\nDoi;Azil')).toBe(
      'nu are coloanele: „Denumire furnizor”, „Denumire serviciu”, „Cod serviciu”, „Capacitate”, „Localitate (sau Cod SIRUTA)”.',
    );
  });
});
