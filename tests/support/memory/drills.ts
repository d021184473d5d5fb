import { type DrillStore } from '../../../shared/ports/drills.ts';
import { type Database } from './database.ts';
import { alertParts } from './parts.ts';

export const memoryDrills = (db: Database): DrillStore => ({
  raise: async (drill) => ((await db.commit(alertParts(db, null, drill))) === 'written' ? 'written' : 'exists'),
});
