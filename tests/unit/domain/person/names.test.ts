import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../../shared/domain/person/names.ts';

describe('nameKey', () => {
  it.each([
    ['case', 'POPESCU Ion', 'Popescu ION'],
    ['diacritics', 'Țăranu Ștefăniță', 'Taranu Stefanita'],
    ['comma below and cedilla', 'Brâncuși Țuțea', 'Brâncuşi Ţuţea'],
    ['composed and decomposed letters', 'Ștefan Ă', 'S\u0326tefan A\u0306'],
    ['î and â', 'Pîrvu Sînziana', 'Pârvu Sânziana'],
    ['hyphens', 'Popescu-Ionescu Ana-Maria', 'Popescu Ionescu Ana Maria'],
    ['typographic hyphens', 'Ana‑Maria', 'Ana–Maria'],
    ['order', 'Popescu Ion Mihai', 'Ion Mihai Popescu'],
    ['spaces', '  Popescu   Ion ', 'Popescu Ion'],
    ['initials with dots', 'Popescu I. Ion', 'Popescu I Ion'],
    ['letters of the minorities', 'Kovács Őrsi', 'Kovacs Orsi'],
  ])('ignores %s', (_, one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it('takes first and last names apart or together, in any order', () => {
    expect(nameKey('Ion', 'Popescu')).toBe('ion popescu');
    expect(nameKey('Popescu', 'Ion')).toBe('ion popescu');
    expect(nameKey(undefined, 'Popescu')).toBe('popescu');
  });

  it.each([
    ['Popescu Ion', 'Popescu Ioan'],
    ['Popescu Ion', 'Popescu Ion Mihai'],
    ['Anamaria', 'Ana Maria'],
    ['Ion Ion', 'Ion'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('is empty without a letter', () => {
    expect(nameKey()).toBe('');
    expect(nameKey(' -- ', undefined)).toBe('');
  });

  it('of a key is the key, and depends on no order', () => {
    const words = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 });
    fc.assert(
      fc.property(words, (parts) => {
        const key = nameKey(...parts);
        expect(nameKey(key)).toBe(key);
        expect(nameKey(...parts.toReversed())).toBe(key);
      }),
    );
  });
});
