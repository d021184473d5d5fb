import { type AlertRecords } from '../../../shared/ports/alert-records.ts';
import { type Database } from './database.ts';

export const memoryAlertRecords = (db: Database): AlertRecords => ({
  raisedBetween: (sort, from, until) =>
    db.read(() =>
      [...db.alerts.values()]
        .filter(
          ({ about, raisedAt }) =>
            about.kind !== 'canary' &&
            (about.kind === 'drill') === (sort === 'drills') &&
            from <= raisedAt &&
            raisedAt < until,
        )
        .map((alert) => ({ alert, pages: [...db.pages.values()].filter(({ alertId }) => alertId === alert.alertId) })),
    ),
  timers: (timerIds) => db.read(() => timerIds.flatMap((timerId) => db.timers.get(timerId) ?? [])),
});
