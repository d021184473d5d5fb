import { type CountyReader } from '../../../ports/county.ts';
import { type Table } from '../table.ts';
import { makeContactReader } from '../contact/contact-store.ts';
import { makeInstitutionReader } from './institution-reader.ts';
import { makeRotaReader } from './rota-reader.ts';
import { makeSettingsReader } from './settings-reader.ts';

/** Everything of the county; a function that reads one part takes that part's reader and loads only its schemas. */
export const makeCountyReader = (table: Table): CountyReader => ({
  ...makeSettingsReader(table),
  ...makeRotaReader(table),
  ...makeContactReader(table),
  ...makeInstitutionReader(table),
});
