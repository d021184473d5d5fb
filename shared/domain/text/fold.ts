/**
 * Text as people type it in a hurry: lower case, without diacritics, every other sign one space.
 * Both forms of ș and ț (comma below, and the cedilla of old keyboards) fold alike, and so do the spellings before and
 * after 1993 (Tîrgu, Târgu): î after a letter counts as â. Letters that do not decompose (ł, ø, ß) stay as they are.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/(?<=\p{L})[îÎ]/gu, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
