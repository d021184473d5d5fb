import { adminAct, type AdminAct } from '../../../domain/audit/admin-act.ts';
import { type NoteAct } from '../../../ports/audit.ts';
import { storedAs } from '../stored.ts';
import { type Key, type Table } from '../table.ts';
import { deedsOf } from './deed-list.ts';

export const storedAdminAct = storedAs('admin-act', 1, adminAct);

/** A partition a month, so that a period is read in a few queries. */
export const actsOfMonth = (month: string): string => `ACTS#${month}`;

const keyOf = ({ at, by, requestId }: AdminAct): Key => ({
  PK: actsOfMonth(at.slice(0, 7)),
  SK: `${at}#${by}#${requestId}`,
});

export const makeNoteAct =
  (table: Table): NoteAct =>
  async (act) => {
    const item = storedAdminAct.write(keyOf(act), act, { list: deedsOf(act.by, act.at, act.requestId) });
    const answer = await table.putNew(item);
    if (!answer.written) throw new Error('an act was noted twice under one request id');
  };
