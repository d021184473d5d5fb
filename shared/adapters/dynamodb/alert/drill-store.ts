import { type DrillStore } from '../../../ports/drills.ts';
import { type Table } from '../table.ts';
import { writeAlert } from './alert-items.ts';

export const makeDrillStore = (table: Table): DrillStore => ({
  raise: async (drill) => ((await table.transact(writeAlert(null, drill))) === 'written' ? 'written' : 'exists'),
});
