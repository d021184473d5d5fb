/** The GSM 7-bit default alphabet (3GPP TS 23.038), without its escape character. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** Its extension table: each is sent as an escape and a character, so it counts two. */
const extended = new Set('\f^{}\\[~]|€');

/** Signs that keyboards and word processors put in, as a typewriter has them. */
const plainSigns: readonly (readonly [RegExp, string])[] = [
  [/[„”“‟«»″]/g, '"'],
  [/[’‘‚‛′`´]/g, "'"],
  [/[\p{Pd}−•]/gu, '-'],
  [/…/g, '...'],
  [/\t|[\p{Zs}\p{Zl}\p{Zp}]/gu, ' '],
  [/[\p{Cf}\p{M}]/gu, ''],
];

const isGsm7 = (character: string): boolean => basic.has(character) || extended.has(character);

const safe = (character: string): string => {
  if (isGsm7(character)) return character;
  const letters = character.normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from(letters).every(isGsm7) ? letters : '?';
};

/**
 * The text in letters every phone shows and every operator sends at 160 to a message: diacritics dropped (ă â → a, î → i,
 * ș → s, ț → t, in both forms), typographic quotes and dashes made plain. What has no likeness becomes `?`.
 */
export const toGsm7 = (text: string): string => {
  const plain = plainSigns.reduce((changed, [sign, by]) => changed.replace(sign, by), text.normalize('NFC'));
  return Array.from(plain, safe).join('');
};

/**
 * How many SMS the text is sent (and paid) as. In GSM-7: 160 characters in one, else 153 in each; with any other character
 * all of it goes as UCS-2: 70 units in one, else 67 in each. A character of two units is never split between messages.
 * No text is no message.
 */
export const segments = (text: string): number => {
  const characters = Array.from(text);
  const gsm7 = characters.every(isGsm7);
  const sizes = characters.map((character) => (gsm7 ? (extended.has(character) ? 2 : 1) : character.length));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return 0;
  if (total <= (gsm7 ? 160 : 70)) return 1;
  const room = gsm7 ? 153 : 67;
  const last = sizes.reduce(
    ({ count, used }, size) => (used + size > room ? { count: count + 1, used: size } : { count, used: used + size }),
    { count: 1, used: 0 },
  );
  return last.count;
};
