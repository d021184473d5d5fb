import { type DirectorateCode } from './county.ts';
import { locate, type Territory } from './territory.ts';

/** SIRUTA codes of the sectors. */
const sectorDirectorates: Record<string, DirectorateCode> = {
  179141: 'B1',
  179150: 'B2',
  179169: 'B3',
  179178: 'B4',
  179187: 'B5',
  179196: 'B6',
};

/** Null only for Bucharest as a whole: each sector has a directorate of its own, so the sector must be asked for. */
export const directorateOf = ({
  county,
  kind,
  code,
}: Pick<Territory, 'county' | 'kind' | 'code'>): DirectorateCode | null => {
  if (county !== 'B') return county;
  return kind === 'sector' ? (sectorDirectorates[code] ?? null) : null;
};

/**
 * The directorate (DGASPC) competent for a place: the county's, in Bucharest the sector's.
 * Null when the code is not a member of the nomenclature, and for Bucharest without a sector (`territoryOf` tells them apart).
 */
export const competentCounty = (code: string): DirectorateCode | null => {
  const located = locate(code);
  return located === null ? null : directorateOf(located.territory);
};
