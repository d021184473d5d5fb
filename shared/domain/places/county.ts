import * as z from 'zod/mini';

// prettier-ignore
const plates = [
  'AB', 'AR', 'AG', 'BC', 'BH', 'BN', 'BT', 'BV', 'BR', 'BZ', 'CS', 'CL', 'CJ', 'CT',
  'CV', 'DB', 'DJ', 'GL', 'GR', 'GJ', 'HR', 'HD', 'IL', 'IS', 'IF', 'MM', 'MH', 'MS',
  'NT', 'OT', 'PH', 'SM', 'SJ', 'SB', 'SV', 'TR', 'TM', 'TL', 'VS', 'VL', 'VN',
] as const;
const sectors = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6'] as const;

/** Vehicle-plate codes of the 41 counties, in INS's order, and of Bucharest (B). */
export const countyCodes = [...plates, 'B'] as const;
export const countyCode = z.enum(countyCodes);
export type CountyCode = z.infer<typeof countyCode>;

/** The 47 child-protection directorates (DGASPC): one per county, one per sector of Bucharest, none for Bucharest as a whole. */
export const directorateCodes = [...plates, ...sectors] as const;
export const directorateCode = z.enum(directorateCodes);
export type DirectorateCode = z.infer<typeof directorateCode>;

const names: Record<DirectorateCode, string> = {
  AB: 'Alba',
  AR: 'Arad',
  AG: 'Argeș',
  BC: 'Bacău',
  BH: 'Bihor',
  BN: 'Bistrița-Năsăud',
  BT: 'Botoșani',
  BV: 'Brașov',
  BR: 'Brăila',
  BZ: 'Buzău',
  CS: 'Caraș-Severin',
  CL: 'Călărași',
  CJ: 'Cluj',
  CT: 'Constanța',
  CV: 'Covasna',
  DB: 'Dâmbovița',
  DJ: 'Dolj',
  GL: 'Galați',
  GR: 'Giurgiu',
  GJ: 'Gorj',
  HR: 'Harghita',
  HD: 'Hunedoara',
  IL: 'Ialomița',
  IS: 'Iași',
  IF: 'Ilfov',
  MM: 'Maramureș',
  MH: 'Mehedinți',
  MS: 'Mureș',
  NT: 'Neamț',
  OT: 'Olt',
  PH: 'Prahova',
  SM: 'Satu Mare',
  SJ: 'Sălaj',
  SB: 'Sibiu',
  SV: 'Suceava',
  TR: 'Teleorman',
  TM: 'Timiș',
  TL: 'Tulcea',
  VS: 'Vaslui',
  VL: 'Vâlcea',
  VN: 'Vrancea',
  B1: 'București, sectorul 1',
  B2: 'București, sectorul 2',
  B3: 'București, sectorul 3',
  B4: 'București, sectorul 4',
  B5: 'București, sectorul 5',
  B6: 'București, sectorul 6',
};

/** The directorates by their Romanian names, counties first in INS's alphabetical order, then the sectors. */
export const counties: readonly { code: DirectorateCode; name: string }[] = directorateCodes.map((code) => ({
  code,
  name: names[code],
}));
