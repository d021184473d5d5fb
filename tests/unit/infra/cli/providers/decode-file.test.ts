import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../../../../infra/cli/providers/decode-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));

/** Bytes of a one-byte set, by what its own decoder makes of each byte. */
const oneByte = (text: string, encoding: string): Uint8Array => {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const table = new Map(bytes.map((byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text.normalize('NFC').split('')].map((sign) => table.get(sign) ?? 0x3f));
};
const sentence = 'Asociaţia „Ţara” din Târgu Ocna; îngrijire, şcoală, Bacău';
const fault = (bytes: Uint8Array) => {
  const read = decodeFile(bytes);
  return read.ok ? null : read.error;
};

describe('a file', () => {
  it('in UTF-8 is read as it is, with or without its mark', () => {
    expect(decodeFile(utf8(sentence))).toEqual({ ok: true, value: { text: sentence, encoding: 'UTF-8' } });
    const marked = decodeFile(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(sentence)));
    expect(marked).toEqual({ ok: true, value: { text: sentence, encoding: 'UTF-8 cu BOM' } });
  });

  it('in Windows-1250 is read and says so', () => {
    expect(decodeFile(oneByte(sentence, 'windows-1250'))).toEqual({
      ok: true,
      value: { text: sentence, encoding: 'Windows-1250, nu UTF-8: verificați diacriticele din raport' },
    });
  });

  it('in ISO-8859-2 is read and says so', () => {
    const plain = sentence.replaceAll(/[„”]/g, '"');
    expect(decodeFile(oneByte(plain, 'iso-8859-2'))).toEqual({
      ok: true,
      value: {
        text: plain,
        encoding: 'ISO-8859-2 (sau Windows-1250), nu UTF-8: verificați diacriticele din raport',
      },
    });
  });

  it.each([
    ['with its mark', Uint8Array.of(0xff, 0xfe, ...utf16(sentence))],
    ['with the other mark', Uint8Array.of(0xfe, 0xff, 0, 65)],
    ['without a mark', utf16(sentence)],
  ])('in UTF-16, %s, is refused', (_, bytes) => {
    expect(fault(bytes)).toContain('UTF-16');
  });

  it.each([
    ['ă', 'Bacău'],
    ['ș', 'Asociația și școala'],
    ['î', 'îngrijire'],
    ['â', 'Târgu Ocna'],
    ['a quotation mark', '„Raza”'],
  ])('whose letters were broken by a wrong saving (%s) is refused with the place', (_, text) => {
    const broken = new TextDecoder('windows-1252').decode(utf8(text));
    expect(fault(utf8(`Furnizor;Cod\n${broken};1`))).toMatch(/litere(le)? stricate.*linia 2/);
  });

  it('whose letters were lost is refused, but not for a question in an address', () => {
    expect(fault(utf8('Furnizor\nBac?u'))).toContain('linia 2: „');
    expect(fault(utf8('Furnizor\nBac\ufffdu'))).toContain('linia 2');
    expect(fault(utf8('Furnizor\nhttps://exemplu.invalid/pagina?id=3 Ce? Da'))).toBeNull();
  });

  it('in a set nobody knows is refused', () => {
    expect(fault(oneByte('школа', 'windows-1251'))).toContain('set de caractere necunoscut');
    expect(fault(Uint8Array.of(0x42, 0x61, 0x63, 0xc7, 0x75, 0x81))).toContain('set de caractere necunoscut');
  });
});
