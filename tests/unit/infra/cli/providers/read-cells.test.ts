import { describe, expect, it } from 'vitest';
import {
  isEmpty,
  readAges,
  readCeilings,
  readCount,
  readEmail,
  readMeasures,
  readNeeds,
  readPhone,
  tidy,
} from '../../../../../infra/cli/providers/read-cells.ts';

const value = <T>(read: { ok: true; value: T } | { ok: false; error: string }): T | string =>
  read.ok ? read.value : read.error;

describe('a cell', () => {
  it('has one spelling of spaces and of ș and ț', () => {
    expect(tidy('  Asociaţia\u00a0 \nşi\tŢara Ş ')).toBe('Asociația și Țara Ș');
  });

  it.each(['', ' ', '-', '–', 'N/A', 'nu are'])('is empty: %j', (cell) => {
    expect(isEmpty(cell)).toBe(true);
  });

  it.each([
    ['24', 24],
    ['24 locuri', 24],
    ['120 de persoane', 120],
    ['24,00', 24],
    ['0', 0],
    ['', null],
    ['-', null],
  ])('of a count: %j is %j', (cell, count) => {
    expect(readCount(cell)).toEqual({ ok: true, value: count });
  });

  it.each(['douăzeci', '-5', '12/zi', '10-12', '2.5', '1234567'])('of a count cannot be %j', (cell) => {
    expect(value(readCount(cell))).toContain(`„${cell}” nu este un număr`);
  });

  it.each([
    ['0-18 ani', [{ from: 0, to: 18 }]],
    [
      '7–14 ani; 3 - 6',
      [
        { from: 3, to: 6 },
        { from: 7, to: 14 },
      ],
    ],
    [
      '3-6 și 7-14',
      [
        { from: 3, to: 6 },
        { from: 7, to: 14 },
      ],
    ],
    ['18+', [{ from: 18, to: null }]],
    ['peste 65 de ani', [{ from: 65, to: null }]],
    ['minim 18 ani', [{ from: 18, to: null }]],
    ['sub 18 ani', [{ from: 0, to: 17 }]],
    ['până la 3 ani', [{ from: 0, to: 2 }]],
    ['6', [{ from: 6, to: 6 }]],
    ['toate vârstele', []],
    ['fără limită', []],
    ['', []],
  ])('of ages: %j', (cell, bands) => {
    expect(readAges(cell)).toEqual({ ok: true, value: bands });
  });

  it.each(['14-6', 'copii', '0-3 luni', '6-14; adulți', 'sub 0', '200+'])('of ages cannot be %j', (cell) => {
    expect(value(readAges(cell))).toContain('nu este o grupă de vârstă');
  });

  it.each([
    ['plasament; Plan de servicii', ['placement', 'service-plan']],
    ['PLASAMENT IN REGIM DE URGENTA', ['emergency-placement']],
    ['fără', []],
    ['', []],
  ])('of measures: %j', (cell, measures) => {
    expect(readMeasures(cell)).toEqual({ ok: true, value: measures });
  });

  it('of measures names what it does not know', () => {
    expect(value(readMeasures('plasament, tutelă'))).toContain(
      '„tutelă” nu este o măsură cunoscută (plan de servicii,',
    );
  });

  it.each([
    ['1500', [{ from: null, leiPerHead: 1500 }]],
    [
      '1.650 lei de la 01.07.2026; 1500 lei din 2026-01-01; 1200 lei',
      [
        { from: null, leiPerHead: 1200 },
        { from: '2026-01-01', leiPerHead: 1500 },
        { from: '2026-07-01', leiPerHead: 1650 },
      ],
    ],
    ['fără', []],
  ])('of ceilings: %j', (cell, ceilings) => {
    expect(readCeilings(cell)).toEqual({ ok: true, value: ceilings });
  });

  it.each([
    ['mic', '„mic” nu este un plafon'],
    ['1500 lei de la 31.02.2026', 'nu este un plafon'],
    ['1500 de la 01.01.2026; 1600 de la 2026-01-01', 'două plafoane încep în aceeași zi'],
  ])('of ceilings cannot be %j', (cell, reason) => {
    expect(value(readCeilings(cell))).toContain(reason);
  });

  it('of needs reads codes and names, once each, and gives back the words that are neither', () => {
    expect(readNeeds('hrană; FOOD, recuperare si abilitare; meditații')).toEqual({
      needs: ['food', 'rehabilitation'],
      unknown: ['meditații'],
    });
  });

  it('of a phone or an address gives the first that can be one', () => {
    expect(readPhone('int. 12 / 0234 500 106, 0715 000 106')).toBe('+40234500106');
    expect(readPhone('secretariat')).toBeNull();
    expect(readEmail('la sediu; Contact@Exemplu.invalid, alt@exemplu.invalid')).toBe('contact@exemplu.invalid');
    expect(readEmail('contact@exemplu')).toBeNull();
  });
});
