/**
 * Writes shared/domain/places/data/codes.json and names.json from INS's SIRUTA table.
 * When INS publishes a new one (by half-years): `node infra/places/generate-places.ts siruta.csv`, look at the diff, and
 * bring SOURCE.md beside the data up to date. How to get the table is told there too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { compactPlaces } from './compact.ts';
import { readSiruta } from './read-siruta.ts';

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('usage: node infra/places/generate-places.ts <siruta.csv>');

const rows = readSiruta(readFileSync(source, 'utf8'));
const { codes, names } = compactPlaces(rows);

for (const [name, data] of Object.entries({ codes, names })) {
  const target = new URL(`../../shared/domain/places/data/${name}.json`, import.meta.url);
  writeFileSync(target, `${JSON.stringify(data).replaceAll('","', '",\n"').replaceAll('],"', '],\n"')}\n`);
}
console.log(`${rows.length} places of ${Object.keys(codes).length} counties`);
