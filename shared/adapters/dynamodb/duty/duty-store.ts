import { type DutyKind } from '../../../domain/duty/duty-kind.ts';
import { type DutyRef } from '../../../domain/duty/duty.ts';
import { type DutyStore } from '../../../ports/duties.ts';
import { readList } from '../cursor.ts';
import { type Table } from '../table.ts';
import { storedDuty, writeDuty } from './duty-items.ts';
import { dutyKey } from './duty-keys.ts';

export const makeDutyStore = <T extends { version: number }, Ref extends DutyRef>(
  table: Table,
  kind: DutyKind<T, Ref>,
): DutyStore<T, Ref> => {
  const { read } = storedDuty(kind);
  return {
    load: async (ref) => {
      const item = await table.get(dutyKey(ref));
      return item === null ? null : read(item);
    },
    save: (change) => table.transact(writeDuty(kind)(change)),
    list: (listKey, limit, cursor) => readList(table, { listKey, limit, cursor, read }),
  };
};
