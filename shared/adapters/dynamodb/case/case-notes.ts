import { timelineEntry } from '../../../domain/case/timeline.ts';
import { type CaseNotes } from '../../../ports/casework.ts';
import { putTimelineEntry } from '../clock/clock-items.ts';
import { storedAs } from '../stored.ts';
import { type Table } from '../table.ts';
import { caseKey } from './case-items.ts';

/** The note by its id, beside its line in the history: lines lie by their instant, which differs when one is sent again. */
const storedNote = storedAs('note', 1, timelineEntry);

export const makeCaseNotes = (table: Table): CaseNotes => ({
  add: async (caseId, entry) => {
    const key = { PK: caseKey(caseId).PK, SK: `NOTE#${entry.entryId}` };
    const written = await table.transact([
      { put: storedNote.write(key, entry), condition: 'attribute_not_exists(PK)' },
      putTimelineEntry({ kind: 'case', caseId }, entry),
    ]);
    if (written === 'written') return entry;
    const before = await table.get(key);
    if (before === null) throw new Error(`note ${entry.entryId} was neither written nor there before`);
    return storedNote.read(before);
  },
});
