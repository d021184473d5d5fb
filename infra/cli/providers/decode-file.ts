import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';

/** A file as text, and how its bytes were read, in words for the report. */
export type DecodedFile = { text: string; encoding: string };

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** UTF-16 without its mark shows by the zero half of every ordinary letter. */
const isUtf16 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || bytes.subarray(0, 2_000).includes(0);

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** UTF-8 that was once read as a one-byte set and written again: ă became "Äƒ", ș became "È™", î became "Ã®", „ became "â€ž". */
const mojibake =
  /[ÃÂÄÅÈ][\u0080-\u00bf\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\u0160\u0161\u017d\u017e\u0152\u0153]|â€/u;
/** Letters lost for good: "Bac?u" (outside an address), or the sign that stands for an unreadable byte. */
const lost = /(?<!:\/\/\S*)\p{L}\?\p{L}|\ufffd/u;

const damage = (text: string): string | null => {
  const found = mojibake.exec(text) ?? lost.exec(text);
  if (found === null) return null;
  const line = lineAt(text, found.index);
  const sample = text.slice(Math.max(0, found.index - 8), found.index + 8).replaceAll(/\s+/g, ' ');
  return `are literele stricate de o salvare greșită (linia ${line}: „${sample}”). Salvați-l din nou din fișierul original, ca „CSV UTF-8”.`;
};

/** Every sign a Romanian register uses: ASCII, Romanian and neighbours' letters, quotation marks and dashes. */
const expected = /^[\t\n\r\x20-\x7e ăâîşţșțĂÂÎŞŢȘȚáéíóöőúüűäëßčćšžÁÉÍÓÖŐÚÜŰÄËČĆŠŽ„”“’‘«»–—…•°§€©®´¨·×]*$/u;

const oneByte = (bytes: Uint8Array): Result<DecodedFile, string> => {
  // The two sets agree on every Romanian letter; only Windows-1250 has signs where ISO-8859-2 has control codes.
  const windows = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f);
  const [encoding, name] = windows ? ['windows-1250', 'Windows-1250'] : ['iso-8859-2', 'ISO-8859-2 (sau Windows-1250)'];
  const text = decode(bytes, encoding);
  if (text === null || !expected.test(text))
    return err('este într-un set de caractere necunoscut. Salvați-l ca „CSV UTF-8”.');
  return ok({ text, encoding: `${name}, nu UTF-8: verificați diacriticele din raport` });
};

/**
 * Reads a file's bytes as UTF-8, or as one of the sets that old Romanian spreadsheets write.
 * @returns why it cannot be read, as the end of a sentence that begins with the file's name.
 */
export const decodeFile = (bytes: Uint8Array): Result<DecodedFile, string> => {
  if (isUtf16(bytes)) return err('este în UTF-16 („Text Unicode”). Salvați-l ca „CSV UTF-8”.');
  const marked = startsWith(bytes, 0xef, 0xbb, 0xbf);
  const utf8 = decode(bytes, 'utf-8');
  const read = utf8 === null ? oneByte(bytes) : ok({ text: utf8, encoding: marked ? 'UTF-8 cu BOM' : 'UTF-8' });
  if (!read.ok) return read;
  const fault = damage(read.value.text);
  return fault === null ? read : err(fault);
};
