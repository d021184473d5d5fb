const cedillas: Record<string, string> = { ş: 'ș', Ş: 'Ș', ţ: 'ț', Ţ: 'Ț' };

/** Words that stay small inside a place name ("Ștefan cel Mare", "Valea lui Ion"), as they occur in the nomenclature. */
const small = new Set(['cel', 'cu', 'de', 'din', 'in', 'la', 'lui', 'pe', 'sub']);
const roman = new Set(['I', 'II']);

const titleCase = (word: string, first: boolean): string => {
  if (roman.has(word)) return word;
  const lower = word.toLocaleLowerCase('ro');
  if (!first && small.has(lower)) return lower;
  return lower.replace(/(^|\.)\p{L}/gu, (initial) => initial.toLocaleUpperCase('ro'));
};

/**
 * The name as people write it, from INS's capitals: "MUNICIPIUL  ADJUD" → "Adjud", "ŞTEFAN CEL MARE" → "Ștefan cel Mare".
 * The spelling itself is INS's and is not corrected.
 */
export const placeName = (official: string): string =>
  official
    .replace(/[şŞţŢ]/g, (letter) => cedillas[letter] ?? letter)
    .replace(/^(JUDEȚUL|MUNICIPIUL|ORAȘ(UL)?)\s+(?=\S)/, '')
    .trim()
    .split(/(\s+|-)/)
    .map((part, index) => (/^\s+$/.test(part) ? ' ' : titleCase(part, index === 0)))
    .join('');
