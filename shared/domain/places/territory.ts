import * as z from 'zod/mini';
import codes from './data/codes.json' with { type: 'json' };
import { countyCode, countyCodes, type CountyCode } from './county.ts';

/** `locality`: a part of a municipality or town that is not a village; `sector`: of Bucharest. */
export const placeKinds = ['county', 'municipality', 'town', 'commune', 'sector', 'locality', 'village'] as const;
export const placeKind = z.enum(placeKinds);
export type PlaceKind = z.infer<typeof placeKind>;

/** Where a SIRUTA code lies, without names: enough to route by domicile. */
export const territory = z.strictObject({
  code: z.string(),
  kind: placeKind,
  county: countyCode,
  /** Code of the municipality, town or commune (of the place itself when it is one); null for a county. */
  unit: z.nullable(z.string()),
  /** In a municipality or town, their villages included, as INS counts it. */
  urban: z.boolean(),
});
export type Territory = z.infer<typeof territory>;

// codes.json keeps, per county, one text line for the county (J), then one for each municipality (M), town (T) and
// commune (C): letter and code, then the codes of its places, `v` before villages of a town, `s` before sectors.
const unitKinds: Record<string, PlaceKind> = { J: 'county', M: 'municipality', T: 'town', C: 'commune' };
const memberKinds: Record<string, PlaceKind> = { v: 'village', s: 'sector' };

/** What a line of codes.json says, place by place: the unit first. */
export const territoriesOfLine = (county: CountyCode, line: string): Territory[] => {
  const [head = '', ...members] = line.split(' ');
  const kind = unitKinds[head.charAt(0)] ?? 'commune';
  const urban = kind === 'municipality' || kind === 'town';
  const common = { county, unit: kind === 'county' ? null : head.slice(1), urban };
  return [
    { code: head.slice(1), kind, ...common },
    ...members.map((member): Territory => {
      const marked = memberKinds[member.charAt(0)];
      if (marked !== undefined) return { code: member.slice(1), kind: marked, ...common };
      return { code: member, kind: urban ? 'locality' : 'village', ...common };
    }),
  ];
};

/** A place and where names.json keeps its name: line of the county, position in the line. */
export type Located = { territory: Territory; line: number; index: number };

/**
 * Finds a code by searching the text (about 0.1 ms): decoding all 17,000 places first would cost a cold start 5 to 20 ms.
 * Null when the code is not a member of the nomenclature exactly as written.
 */
export const locate = (code: string): Located | null => {
  if (code === '') return null;
  for (const county of countyCodes) {
    for (const [line, text] of codes[county].entries()) {
      if (!text.includes(code)) continue;
      const places = territoriesOfLine(county, text);
      const index = places.findIndex((place) => place.code === code);
      const found = places[index];
      if (found !== undefined) return { territory: found, line, index };
    }
  }
  return null;
};

/** Null when the code is not a member of the nomenclature: the only valid test, since 77 official codes fail their check digit. */
export const territoryOf = (code: string): Territory | null => locate(code)?.territory ?? null;
