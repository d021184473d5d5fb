import { isOver, type Alert } from '../../../domain/alert/alert.ts';
import { madeContact, tookOver } from '../../../domain/alert/takes.ts';
import { type CaseId } from '../../../domain/kernel/ids.ts';
import { type AlertStore } from '../../../ports/alerts.ts';
import { passCase, stampCase } from '../case/case-items.ts';
import { putTimelineEntry, writeClock } from '../clock/clock-items.ts';
import { readList } from '../cursor.ts';
import { putEvents } from '../event/event-items.ts';
import { type Table, type Write } from '../table.ts';
import { alertKey, alertList, storedAlert, storedPage, writeAlert } from './alert-items.ts';
import { raisedOn, storedRaised } from './raised-items.ts';

type Passed = readonly { caseId: CaseId; from: string }[];

/** What an alert's change says of its cases: who has them now, and when the person was first reached. */
const stampCases = (before: Alert, after: Alert, passed: Passed): Write[] => {
  const taker = tookOver(before, after);
  const contact = madeContact(before, after);
  if (taker !== null)
    return after.caseIds.map((caseId) => {
      const from = passed.find((one) => one.caseId === caseId)?.from;
      return from === undefined ? stampCase(caseId, 'assignedTo', taker) : passCase(caseId, from, taker);
    });
  return contact === null ? [] : after.caseIds.map((caseId) => stampCase(caseId, 'firstContactAt', contact));
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
  othersOf: async ({ alertId, group }) => {
    if (group === null) return [];
    const raised = await table.queryRange(raisedOn(group.layer), group.from, group.until);
    const ids = raised.map((item) => storedRaised.read(item).alertId).filter((id) => id !== alertId);
    const alerts = (await table.getMany(ids.map(alertKey))).map(storedAlert.read);
    return alerts.flatMap((one) => (!isOver(one) && one.group?.groupId === group.groupId ? [one] : []));
  },
  save: (before, after, { clocks, lines, events, passed = [] }) =>
    table.transact([
      ...writeAlert(before, after),
      ...stampCases(before.alert, after.alert, passed),
      ...clocks.flatMap((change) => writeClock(change, clockNow(after.alert))),
      ...lines.map(({ owner, entry }) => putTimelineEntry(owner, entry)),
      ...putEvents(events),
    ]),
  list: (state, limit, cursor) => readList(table, { listKey: alertList(state), limit, cursor, read: storedAlert.read }),
});
