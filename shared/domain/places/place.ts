import * as z from 'zod/mini';
import names from './data/names.json' with { type: 'json' };
import { type CountyCode } from './county.ts';
import { locate, territory, type Territory } from './territory.ts';

/** A place as shown to people. */
export const place = z.strictObject({
  ...territory.shape,
  /** In Romanian, as INS spells it, without "municipiul" or "comuna": Bacău, Slănic-Moldova, București Sectorul 2. */
  name: z.string(),
  /** The municipality, town or commune it belongs to (itself when it is one); null for a county. */
  unit: z.nullable(z.strictObject({ code: z.string(), name: z.string() })),
});
export type Place = z.infer<typeof place>;

/** Names of the places on a line of codes.json, in its order. */
export const namesOfLine = (county: CountyCode, line: number): string[] => {
  const [unit = '', ...members] = (names[county][line] ?? '').split(';');
  return [unit, ...members.map((name) => (name === '' ? unit : name))];
};

export const named = (found: Territory, lineNames: readonly string[], index: number): Place => ({
  ...found,
  name: lineNames[index] ?? '',
  unit: found.unit === null ? null : { code: found.unit, name: lineNames[0] ?? '' },
});

/** Null when the code is not a member of the nomenclature. */
export const placeByCode = (code: string): Place | null => {
  const located = locate(code);
  if (located === null) return null;
  return named(located.territory, namesOfLine(located.territory.county, located.line), located.index);
};
