import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { type CountyCode } from '../../../shared/domain/places/county.ts';
import { type Place, placeByCode } from '../../../shared/domain/places/place.ts';
import { searchPlaces } from '../../../shared/domain/places/search.ts';
import { type PlaceKind } from '../../../shared/domain/places/territory.ts';
import { type ServicePlace } from '../../../shared/domain/provider/provider.ts';
import { fold } from '../../../shared/domain/text/fold.ts';
import { isEmpty, tidy } from './read-cells.ts';

const prefixes: readonly { words: RegExp; kinds: readonly PlaceKind[] }[] = [
  { words: /^(?:mun|municipiul) /, kinds: ['municipality'] },
  { words: /^(?:or|oras|orasul) /, kinds: ['town'] },
  { words: /^(?:com|comuna) /, kinds: ['commune'] },
  { words: /^(?:sat|satul) /, kinds: ['village'] },
  { words: /^(?:loc|localitatea) /, kinds: [] },
];

const short: Readonly<Record<string, string>> = { tg: 'targu', rm: 'ramnicu', sf: 'sfantu' };

type Written = { name: string; kinds: readonly PlaceKind[] };

/** `sat Valea Seacă, com. Valea Seacă, jud. Bacău` in its parts, without the county. */
const writtenParts = (text: string): Written[] =>
  text
    .split(',')
    .map(fold)
    .filter((part) => part !== '' && !/^jud(?:etul)? /.test(part))
    .map((part) => {
      const prefix = prefixes.find(({ words }) => words.test(part));
      const name = prefix === undefined ? part : part.replace(prefix.words, '');
      return {
        name: name
          .split(' ')
          .map((word) => short[word] ?? word)
          .join(' '),
        kinds: prefix?.kinds ?? [],
      };
    });

const isUnit = ({ kind }: Place): boolean => ['municipality', 'town', 'commune', 'sector'].includes(kind);

const describe = ({ code, name, unit }: Place): string =>
  `${name}${unit === null || unit.code === code ? '' : ` (${unit.name})`}`;

const byName = (text: string, county: CountyCode): Result<Place, string> => {
  const [wanted, inside] = writtenParts(text);
  if (wanted === undefined) return err(`„${text}” nu este o localitate`);
  const named = searchPlaces(wanted.name, { county, limit: 200 }).filter(({ name }) => fold(name) === wanted.name);
  const fitting = named
    .filter(({ kind }) => wanted.kinds.length === 0 || wanted.kinds.includes(kind))
    .filter(({ unit }) => inside === undefined || (unit !== null && fold(unit.name) === inside.name));
  const units = fitting.filter(isUnit);
  const candidates = units.length > 0 ? units : fitting;
  const [only, ...others] = candidates;
  if (only === undefined) return err(`„${text}” nu este o localitate a județului ${county}; completați codul SIRUTA`);
  if (others.length === 0) return ok(only);
  return err(`„${text}” poate fi ${candidates.map(describe).join(', ')}; completați codul SIRUTA`);
};

const toServicePlace = ({ code, name, unit, county }: Place): ServicePlace => ({
  siruta: code,
  name,
  unit: { siruta: unit?.code ?? code, name: unit?.name ?? name },
  county,
});

/** A fault names the column it is in. */
export type PlaceFault = { column: 'siruta' | 'place'; reason: string };

/**
 * Where a service is given: by SIRUTA code when there is one, by the name of a place in the county otherwise.
 * `doubt`: the name beside a code is another place's.
 */
export const readPlace = (
  { siruta, place }: { siruta: string; place: string },
  county: CountyCode,
): Result<{ place: ServicePlace; doubt: string | null }, PlaceFault> => {
  const [code, text] = [tidy(siruta), tidy(place)];
  if (isEmpty(code) || /^0+$/.test(code)) {
    if (isEmpty(text)) return err({ column: 'place', reason: 'lipsește' });
    const found = byName(text, county);
    return found.ok
      ? ok({ place: toServicePlace(found.value), doubt: null })
      : err({ column: 'place', reason: found.error });
  }
  const found = placeByCode(code);
  if (found === null) return err({ column: 'siruta', reason: `„${code}” nu este un cod SIRUTA` });
  if (found.kind === 'county')
    return err({ column: 'siruta', reason: `„${code}” este codul județului, nu al localității` });
  const [wanted] = writtenParts(text);
  const names = [found.name, found.unit?.name ?? found.name].map(fold);
  const doubt =
    wanted === undefined || names.includes(wanted.name)
      ? null
      : `codul SIRUTA este al localității ${describe(found)}, nu „${text}”`;
  return ok({ place: toServicePlace(found), doubt });
};
