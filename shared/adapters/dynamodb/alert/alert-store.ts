import { isOver, type Alert } from '../../../domain/alert/alert.ts';
import { type AlertStore } from '../../../ports/alerts.ts';
import { stampCase } from '../case/case-items.ts';
import { putTimelineEntry, writeClock } from '../clock/clock-items.ts';
import { readList } from '../cursor.ts';
import { putEvents } from '../event/event-items.ts';
import { type Table, type Write } from '../table.ts';
import { alertKey, alertList, storedAlert, storedPage, writeAlert } from './alert-items.ts';

/** What an alert's change says of its cases: who has them now, and when the person was first reached. */
const stampCases = (before: Alert, after: Alert): Write[] => {
  if (after.state !== 'acknowledged') return [];
  const { acknowledgedBy, acknowledgedAt, firstContactAt, caseIds } = after;
  if (before.state !== 'acknowledged') {
    const assigned = { staffId: acknowledgedBy.staffId, name: acknowledgedBy.name, at: acknowledgedAt };
    return caseIds.map((caseId) => stampCase(caseId, 'assignedTo', assigned));
  }
  return before.firstContactAt === null && firstContactAt !== null
    ? caseIds.map((caseId) => stampCase(caseId, 'firstContactAt', firstContactAt))
    : [];
};

/** Clocks change in an alert's transaction only when it is acknowledged. */
const clockNow = (after: Alert) => {
  if (!isOver(after)) return after.answerBy;
  return after.state === 'acknowledged' ? after.acknowledgedAt : after.endedAt;
};

export const makeAlertStore = (table: Table): AlertStore => ({
  load: async (alertId) => {
    const key = alertKey(alertId);
    const [item, pages] = await Promise.all([table.get(key), table.queryPartition(key.PK, 'NOTIF#')]);
    return item === null ? null : { alert: storedAlert.read(item), pages: pages.map(storedPage.read) };
  },
  loadAlert: async (alertId) => {
    const item = await table.get(alertKey(alertId));
    return item === null ? null : storedAlert.read(item);
  },
  save: (before, after, { clocks, lines, events }) =>
    table.transact([
      ...writeAlert(before, after),
      ...stampCases(before.alert, after.alert),
      ...clocks.flatMap((change) => writeClock(change, clockNow(after.alert))),
      ...lines.map(({ owner, entry }) => putTimelineEntry(owner, entry)),
      ...putEvents(events),
    ]),
  list: (state, limit, cursor) => readList(table, { listKey: alertList(state), limit, cursor, read: storedAlert.read }),
});
