import { handoverKind } from '../../../domain/handover/handover.ts';
import { shiftLook } from '../../../domain/handover/shift-changes.ts';
import { type ShiftLookStore } from '../../../ports/shifts.ts';
import { writeDuty } from '../duty/duty-items.ts';
import { storedAs } from '../stored.ts';
import { type Table } from '../table.ts';

const storedLook = storedAs('shift-look', 1, shiftLook);
const lookKey = { PK: 'SHIFTS', SK: 'LOOK' };

export const makeShiftLookStore = (table: Table): ShiftLookStore => ({
  load: async () => {
    const item = await table.get(lookKey);
    return item === null ? null : storedLook.read(item);
  },
  save: (look, handovers) =>
    table.transact([
      {
        put: storedLook.write(lookKey, look, { fields: { version: look.version } }),
        ...(look.version === 1
          ? { condition: 'attribute_not_exists(PK)' }
          : { condition: 'version = :before', values: { ':before': look.version - 1 } }),
      },
      ...handovers.flatMap(writeDuty(handoverKind)),
    ]),
});
