import { type CountyReader } from '../../../ports/county.ts';
import { type Table } from '../table.ts';
import { countyKeys } from './county-keys.ts';
import { storedInstitution } from './stored-institution.ts';

export const makeInstitutionReader = (table: Table): Pick<CountyReader, 'institution'> => ({
  institution: async (institutionId) => {
    const item = await table.get(countyKeys.institution(institutionId));
    return item === null ? null : storedInstitution.parse(item).institution;
  },
});
