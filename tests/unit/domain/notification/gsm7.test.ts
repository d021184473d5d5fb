import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments, toGsm7 } from '../../../../shared/domain/notification/gsm7.ts';

describe('toGsm7', () => {
  it.each([
    ['Sesizare urgentă în Bacău: răspundeți', 'Sesizare urgenta in Bacau: raspundeti'],
    ['ĂÂÎȘȚ ăâîșț', 'AAIST aaist'],
    ['cedile ŞŢ şţ', 'cedile ST st'],
    ['descompuse s\u0326 a\u0306', 'descompuse s a'],
    ['„ghilimele” «duble» ‘simple’', '"ghilimele" "duble" \'simple\''],
    ['linie – de – dialog — și cratimă‑fixă', 'linie - de - dialog - si cratima-fixa'],
    ['trei puncte…', 'trei puncte...'],
    ['spațiu\u00a0fix\tși tab', 'spatiu fix si tab'],
    ['invizi\u200bbil, silabi\u00adsit', 'invizibil, silabisit'],
    ['preț 5 € și §7', 'pret 5 € si §7'],
    ['Ünnep, déjà, ñ', 'Ünnep, déjà, ñ'],
    ['őű ç', 'ou c'],
    ['două\nrânduri', 'doua\nranduri'],
    ['🚨 alertă', '? alerta'],
    ['Ж', '?'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(toGsm7(text)).toBe(expected);
  });

  it('makes any text one that goes as GSM-7, and leaves such a text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const plain = toGsm7(text);
        expect(toGsm7(plain)).toBe(plain);
        // 160 is only reached in GSM-7; one UCS-2 character would make three of it.
        expect(segments(plain.slice(0, 80) + 'x'.repeat(80))).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('segments', () => {
  it.each([
    ['nothing', '', 0],
    ['one character', 'a', 1],
    ['160 characters', 'a'.repeat(160), 1],
    ['161 characters', 'a'.repeat(161), 2],
    ['2 × 153', 'a'.repeat(306), 2],
    ['2 × 153 + 1', 'a'.repeat(307), 3],
    ['80 extended characters', '€'.repeat(80), 1],
    ['159 and an extended one', `${'a'.repeat(159)}€`, 2],
    ['an extended one that does not fit the end of a message', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
    ['70 characters of UCS-2', 'ă'.repeat(70), 1],
    ['71 characters, one of UCS-2', `ă${'a'.repeat(70)}`, 2],
    ['2 × 67', 'ă'.repeat(134), 2],
    ['2 × 67 + 1', 'ă'.repeat(135), 3],
    ['35 emoji of two units', '🚨'.repeat(35), 1],
    ['an emoji that does not fit the end of a message', `${'a'.repeat(66)}🚨${'a'.repeat(66)}`, 3],
  ])('%s', (_, text, count) => {
    expect(segments(text)).toBe(count);
  });
});
