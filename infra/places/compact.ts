import { counties, countyCode, type CountyCode } from '../../shared/domain/places/county.ts';
import { type SirutaRow } from './read-siruta.ts';

/** Both files keep, per county, one line for the county itself and one per municipality, town or commune with its places. */
export type CompactPlaces = {
  codes: Partial<Record<CountyCode, string[]>>;
  names: Partial<Record<CountyCode, string[]>>;
};

// INS's types of place (TIP). Localities 9, 10, 17, 18 are parts of a town; villages 11, 19 belong to one; 22, 23 to a commune.
const unitLetters: Record<number, string> = { 40: 'J', 1: 'M', 4: 'M', 9: 'M', 2: 'T', 5: 'T', 3: 'C' };
const memberMarks: Record<number, string> = { 6: 's', 9: '', 10: '', 17: '', 18: '', 11: 'v', 19: 'v', 22: '', 23: '' };
const unitOrder = 'JMTC';

const known = (table: Record<number, string>, row: SirutaRow): string => {
  const entry = table[row.type];
  if (entry === undefined) throw new Error(`place ${row.code} has the unknown type ${row.type}`);
  return entry;
};

const plateOf = (county: SirutaRow): CountyCode =>
  county.name === 'București' ? 'B' : countyCode.parse(counties.find(({ name }) => name === county.name)?.code);

/** A place's code with the mark of its kind; its name as nothing when it repeats the unit's. */
const line = (letter: string, unit: SirutaRow, members: SirutaRow[]) => ({
  codes: [`${letter}${unit.code}`, ...members.map((member) => `${known(memberMarks, member)}${member.code}`)].join(' '),
  names: [unit.name, ...members.map(({ name }) => (name === unit.name ? '' : name))].join(';'),
});

/** @throws Error on a place whose type or county is unknown, or whose superior unit is not in the table. */
export const compactPlaces = (rows: SirutaRow[]): CompactPlaces => {
  const children = Map.groupBy(
    rows.toSorted((a, b) => a.code - b.code),
    (row) => row.parent,
  );
  const result: CompactPlaces = { codes: {}, names: {} };
  let written = 0;
  for (const county of children.get(1) ?? []) {
    const units = children.get(county.code) ?? [];
    const lines = [
      line('J', county, []),
      ...units
        .map((unit) => ({ letter: known(unitLetters, unit), unit }))
        .toSorted((a, b) => unitOrder.indexOf(a.letter) - unitOrder.indexOf(b.letter))
        .map(({ letter, unit }) => line(letter, unit, children.get(unit.code) ?? [])),
    ];
    written += 1 + units.reduce((sum, unit) => sum + 1 + (children.get(unit.code)?.length ?? 0), 0);
    result.codes[plateOf(county)] = lines.map((each) => each.codes);
    result.names[plateOf(county)] = lines.map((each) => each.names);
  }
  if (written !== rows.length) throw new Error(`${rows.length - written} places hang on no county`);
  return result;
};
