import { type InstitutionList } from '../../../ports/casework.ts';
import { type Table } from '../table.ts';
import { storedInstitution } from './stored-institution.ts';

/** The list of every institution, by id. */
const listKey = 'INSTITUTIONS';

/** A county has some 600. */
const most = 1_000;

export const makeInstitutionList =
  (table: Table): InstitutionList =>
  async () => {
    const { items } = await table.queryList(listKey, most, null);
    return items.map((item) => storedInstitution.parse(item).institution);
  };
