import { alert, notification, type Alert, type Notification } from '../../../domain/alert/alert.ts';
import { type AlertId } from '../../../domain/kernel/ids.ts';
import { addMilliseconds } from '../../../domain/kernel/time.ts';
import { grace, openWork, storedAs } from '../stored.ts';
import { type Key, type Write } from '../table.ts';
import { closeTimer, putTimer } from '../timer/timer-items.ts';

export const storedAlert = storedAs('alert', 1, alert);
/** Version 1 had no attempts, which the schema takes for none. */
export const storedPage = storedAs('notification', 2, notification, { 1: (data) => data });

export const alertKey = (alertId: AlertId): Key => ({ PK: `ALERT#${alertId}`, SK: 'ALERT' });

/** Sort keys keep steps and ordinals in order: NOTIF#0003.02. */
export const pageKey = ({ alertId, step, ordinal }: { alertId: AlertId; step: number; ordinal: number }): Key => ({
  PK: `ALERT#${alertId}`,
  SK: `NOTIF#${String(step).padStart(4, '0')}.${String(ordinal).padStart(2, '0')}`,
});

export const alertList = (state: 'open' | 'acknowledged') => `ALERTS#${state}`;

const indexesOf = (changed: Alert) => {
  const sort = `${changed.raisedAt}#${changed.alertId}`;
  const fields = { version: changed.version };
  if (changed.state === 'acknowledged') return { fields, list: { key: alertList('acknowledged'), sort } };
  const list = { key: alertList('open'), sort };
  const dueAt = addMilliseconds(changed.answerBy, grace);
  const sortOfWork = changed.state === 'paging' ? openWork.alert : openWork.unreachable;
  return { fields, list, open: { sort: sortOfWork, dueAt } };
};

/** Writes an alert over the version it was decided from; version 1 is new. */
const putAlert = (changed: Alert): Write => ({
  put: storedAlert.write(alertKey(changed.alertId), changed, indexesOf(changed)),
  ...(changed.version === 1
    ? { condition: 'attribute_not_exists(PK)' }
    : { condition: 'version = :before', values: { ':before': changed.version - 1 } }),
});

/** Writes a page over the state it was read in: neither what became of it nor the use of its link may be lost. */
export const putPage = (page: Notification, before: Notification | undefined): Write => ({
  put: storedPage.write(
    pageKey(page),
    page,
    // A page that waits for another try is looked for later: each wait is shorter than the grace.
    page.state === 'pending'
      ? { open: { sort: openWork.page, dueAt: addMilliseconds(page.createdAt, (1 + page.attempts) * grace) } }
      : {},
  ),
  ...(before === undefined
    ? { condition: 'attribute_not_exists(PK)' }
    : {
        condition: '#data.#state = :before AND #data.#used = :used',
        names: { '#data': 'data', '#state': 'state', '#used': 'linkUsedAt' },
        values: { ':before': before.state, ':used': before.linkUsedAt },
      }),
});

const timerOf = (open: Alert | null) => (open === null || open.state === 'acknowledged' ? null : open.timerId);

/**
 * The writes that turn one truth about an alert into the next: the alert, its pages, and the timer of the level that
 * runs. A level that ended takes its timer with it.
 */
export const writeAlert = (
  before: { alert: Alert; pages: readonly Notification[] } | null,
  after: { alert: Alert; pages: readonly Notification[] },
): Write[] => {
  const ended = timerOf(before?.alert ?? null);
  const running = timerOf(after.alert);
  const pageBefore = ({ step, ordinal }: Notification) =>
    before?.pages.find((page) => page.step === step && page.ordinal === ordinal);
  return [
    putAlert(after.alert),
    ...after.pages.map((page) => putPage(page, pageBefore(page))),
    ...(ended !== null && ended !== running ? [closeTimer(ended)] : []),
    ...(after.alert.state !== 'acknowledged' && running !== null && running !== ended
      ? [
          putTimer({
            timerId: running,
            state: 'pending',
            setAt: after.alert.state === 'paging' ? after.alert.levelStartedAt : after.alert.since,
            fireAt: after.alert.answerBy,
            heals: 0,
            subject: { kind: 'alert-step', alertId: after.alert.alertId, step: after.alert.step },
          }),
        ]
      : []),
  ];
};
