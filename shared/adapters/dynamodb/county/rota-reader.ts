import { rotaOf } from '../../../domain/rota/rota-file.ts';
import { type CountyReader } from '../../../ports/county.ts';
import { type Table } from '../table.ts';
import { countyKeys } from './county-keys.ts';
import { requireItem } from './require-item.ts';
import { storedRota } from './stored-rota.ts';

export const makeRotaReader = (table: Table): Pick<CountyReader, 'rota'> => ({
  rota: async () => {
    const { rota, live } = storedRota.parse(await requireItem(table, countyKeys.rota));
    return rotaOf({ plan: rota, live });
  },
});
