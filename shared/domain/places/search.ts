import { fold } from '../text/fold.ts';
import codes from './data/codes.json' with { type: 'json' };
import { directorateOf } from './competent-county.ts';
import { countyCodes, type CountyCode } from './county.ts';
import { named, namesOfLine, type Place } from './place.ts';
import { territoriesOfLine, type PlaceKind } from './territory.ts';

type Entry = { place: Place; folded: string };

const kindOrder: Record<PlaceKind, number> = {
  municipality: 0,
  town: 1,
  sector: 2,
  commune: 3,
  locality: 4,
  village: 5,
  county: 6,
};

/** A domicile can be chosen: not a county, nor Bucharest without its sector, nor the town's namesake locality beside the town. */
const choosable = (each: Place): boolean =>
  each.kind !== 'county' &&
  directorateOf(each) !== null &&
  !(each.kind === 'locality' && each.name === each.unit?.name);

const entriesOf = (county: CountyCode): Entry[] =>
  codes[county].flatMap((text, line) => {
    const lineNames = namesOfLine(county, line);
    return territoriesOfLine(county, text)
      .map((each, index) => named(each, lineNames, index))
      .filter(choosable)
      .map((place) => ({ place, folded: fold(place.name) }));
  });

const loaded = new Map<CountyCode, Entry[]>();
const entries = (county: CountyCode): Entry[] => {
  const known = loaded.get(county);
  if (known !== undefined) return known;
  const built = entriesOf(county);
  loaded.set(county, built);
  return built;
};

/** Lower is better: names that start with the text before names that hold its words; towns, exact names, the rest by kind. */
const rank = ({ place, folded }: Entry, wanted: string): number => {
  const inside = folded.startsWith(wanted) ? 0 : 100;
  const exact = folded === wanted || kindOrder[place.kind] < kindOrder.commune ? 0 : 10;
  return inside + exact + kindOrder[place.kind];
};

/** As addresses write them: Tg. Ocna, Rm. Sărat, Sf. Gheorghe. */
const abbreviations: Record<string, string> = { tg: 'targu', rm: 'ramnicu', sf: 'sfantu' };

const matches = (folded: string, words: readonly string[]): boolean =>
  words.every((word) => [word, abbreviations[word] ?? word].some((start) => ` ${folded}`.includes(` ${start}`)));

/** By code unit: the same on every machine, unlike a locale's order. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Places to choose a domicile from, by the beginnings of the words of their name, with or without diacritics.
 * Counties and Bucharest as a whole are not offered. Order is fixed: rank, name, county, code.
 * @param limit at most so many, 20 unless told.
 */
export const searchPlaces = (text: string, options: { county?: CountyCode; limit?: number } = {}): Place[] => {
  const wanted = fold(text);
  if (wanted === '') return [];
  const words = wanted.split(' ');
  const searched = options.county === undefined ? countyCodes : [options.county];
  return searched
    .flatMap(entries)
    .filter(({ folded }) => matches(folded, words))
    .map((entry) => ({ ...entry, rank: rank(entry, wanted) }))
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        compare(a.folded, b.folded) ||
        compare(a.place.county, b.place.county) ||
        Number(a.place.code) - Number(b.place.code),
    )
    .slice(0, options.limit ?? 20)
    .map(({ place }) => place);
};
