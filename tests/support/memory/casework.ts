import { searchRecord } from '../../../shared/domain/search/search-record.ts';
import { casesOf } from '../../../shared/domain/referral/access.ts';
import { type CaseAlerts, type CaseNotes, type ManyCases } from '../../../shared/ports/casework.ts';
import { type SearchStore } from '../../../shared/ports/searches.ts';
import { type Database } from './database.ts';
import { pageOf } from './paging.ts';
import { timelinePart } from './parts.ts';

const inMap = <T>(map: ReadonlyMap<string, T>, ids: readonly string[]): T[] =>
  [...new Set(ids)].flatMap((id) => map.get(id) ?? []);

export const memoryManyCases = (db: Database): ManyCases => ({
  cases: (caseIds) => db.read(() => inMap(db.cases, caseIds)),
  newest: (most) =>
    db.read(() => {
      const rows = [...db.cases.values()].map((one) => ({ sort: `${one.openedAt}#${one.caseId}`, item: one }));
      const page = pageOf(rows, most, null);
      if (!page.ok) throw new Error(page.error);
      return { cases: page.value.items, complete: page.value.next === null };
    }),
});

export const memorySearches = (db: Database): SearchStore => ({
  persons: (personIds) => db.read(() => inMap(db.persons, personIds)),
  casesOfReferral: (referralId) =>
    db.read(() => {
      const stored = db.referrals.get(referralId);
      return stored === undefined ? null : casesOf(stored.referral);
    }),
  note: async (search) => {
    const { staffId, at, requestId, shown } = search;
    const id = `${staffId} ${at} ${requestId}`;
    const written = await db.commit([
      {
        item: `search ${id}`,
        holds: () => !db.searches.has(id),
        write: () => db.searches.set(id, searchRecord.parse(search)),
      },
      ...shown.map((caseId) => {
        const read = `${caseId} ${at} ${staffId} ${requestId}`;
        return {
          item: read,
          holds: () => !db.reads.has(read),
          write: () => db.reads.set(read, { caseId, staffId, at, requestId }),
        };
      }),
    ]);
    if (written === 'conflict') throw new Error('a search was noted twice under one request id');
  },
});

export const memoryCaseAlerts = (db: Database): CaseAlerts => ({
  idsOf: (referralIds) =>
    db.read(() =>
      inMap(db.referrals, referralIds).flatMap(({ referral }) =>
        referral.state === 'screened' ? [referral.alertId] : [],
      ),
    ),
  load: (alertIds) => db.read(() => inMap(db.alerts, alertIds)),
});

export const memoryCaseNotes = (db: Database): CaseNotes => ({
  add: async (caseId, entry) => {
    const id = `${caseId} ${entry.entryId}`;
    const written = await db.commit([
      { item: id, holds: () => !db.notes.has(id), write: () => db.notes.set(id, structuredClone(entry)) },
      timelinePart(db, { kind: 'case', caseId }, entry),
    ]);
    const stands = written === 'written' ? entry : db.notes.get(id);
    if (stands === undefined) throw new Error(`note ${entry.entryId} was neither written nor there before`);
    return structuredClone(stands);
  },
});
