import { type CaseStore, type FileRecord } from '../../../ports/cases.ts';
import { writeAlert } from '../alert/alert-items.ts';
import { putNotice, putTimelineEntry, storedDeadline, storedTimelineEntry, writeClock } from '../clock/clock-items.ts';
import { putEvents } from '../event/event-items.ts';
import { type Table, type Write } from '../table.ts';
import { putRequestStep } from '../request/request-items.ts';
import { caseKey, putCase, storedCase } from './case-items.ts';

const putRecord = (partition: string, { entity, key, version, data }: FileRecord): Write => ({
  put: { PK: partition, SK: key, entity, schemaVersion: 1, version, data },
  ...(version === 1
    ? { condition: 'attribute_not_exists(PK)' }
    : { condition: 'version = :before', values: { ':before': version - 1 } }),
});

export const makeCaseFileStore = (table: Table): CaseStore => ({
  load: async (caseId) => {
    const key = caseKey(caseId);
    const [item, deadlines] = await Promise.all([table.get(key), table.queryPartition(key.PK, 'DEADLINE#')]);
    return item === null ? null : { case: storedCase.read(item), deadlines: deadlines.map(storedDeadline.read) };
  },
  save: ({ case: changed, entry, clocks, followed, records, requests, events, at }) => {
    const owner = { kind: 'case', caseId: changed.caseId } as const;
    return table.transact([
      putCase(changed),
      putTimelineEntry(owner, entry),
      ...clocks.flatMap((clock) => writeClock(clock, at)),
      ...followed.timeline.map((one) => putTimelineEntry(owner, one)),
      ...followed.notices.map((notice) => putNotice(null, notice)),
      ...followed.alerts.flatMap((raised) => writeAlert(null, raised)),
      ...records.map((record) => putRecord(caseKey(changed.caseId).PK, record)),
      ...requests.flatMap((request) => putRequestStep(request)),
      ...putEvents(events),
    ]);
  },
  timeline: async (caseId) =>
    (await table.queryPartition(caseKey(caseId).PK, 'TIMELINE#')).map(storedTimelineEntry.read),
});
