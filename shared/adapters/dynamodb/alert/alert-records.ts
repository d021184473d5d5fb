import { type AlertWithPages } from '../../../domain/alert/alert.ts';
import { type Instant } from '../../../domain/kernel/time.ts';
import { type AlertRecords, type AlertSort } from '../../../ports/alert-records.ts';
import { type RawItem, type Table } from '../table.ts';
import { storedTimer, timerKey } from '../timer/timer-items.ts';
import { alertKey, alertList, storedAlert, storedPage } from './alert-items.ts';

const listsOf = { real: ['open', 'acknowledged'], drills: ['drills'] } as const satisfies Record<
  AlertSort,
  readonly Parameters<typeof alertList>[0][]
>;

/** Partitions of alerts read at a time. */
const wave = 25;

export const makeAlertRecords = (table: Table): AlertRecords => {
  const withPages = async (item: RawItem): Promise<AlertWithPages> => {
    const alert = storedAlert.read(item);
    const pages = await table.queryPartition(alertKey(alert.alertId).PK, 'NOTIF#');
    return { alert, pages: pages.map(storedPage.read) };
  };

  const listed = async (sort: AlertSort, from: Instant, until: Instant): Promise<RawItem[]> => {
    const found = await Promise.all(listsOf[sort].map((list) => table.queryListBetween(alertList(list), from, until)));
    // One that is answered between the two reads is in both lists.
    return [...new Map(found.flat().map((item) => [String(item['PK']), item])).values()];
  };

  return {
    raisedBetween: async (sort, from, until) => {
      const items = await listed(sort, from, until);
      const alerts: AlertWithPages[] = [];
      for (let start = 0; start < items.length; start += wave)
        alerts.push(...(await Promise.all(items.slice(start, start + wave).map(withPages))));
      return alerts;
    },
    timers: async (timerIds) => (await table.getMany(timerIds.map(timerKey))).map(storedTimer.read),
  };
};
