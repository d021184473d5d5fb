import { changedAt } from '../../../domain/alert/changed-at.ts';
import { alert, isOver, notification, type Alert, type Notification } from '../../../domain/alert/alert.ts';
import { alertWakeOf } from '../../../domain/alert/wake-up.ts';
import { type AlertId } from '../../../domain/kernel/ids.ts';
import { addMilliseconds } from '../../../domain/kernel/time.ts';
import { expiryOf } from '../canary/expiry.ts';
import { grace, openWork, storedAs } from '../stored.ts';
import { type Key, type Write } from '../table.ts';
import { renewAlert } from './renew-alert.ts';
import { closeTimer, putTimer } from '../timer/timer-items.ts';

export const storedAlert = storedAs('alert', 2, alert, { 1: renewAlert });
/** Version 1 had no purpose and no attempts: every page called for somebody and was sent once, which is what the schema takes it for. */
export const storedPage = storedAs('notification', 2, notification, { 1: (data) => data });

export const alertKey = (alertId: AlertId): Key => ({ PK: `ALERT#${alertId}`, SK: 'ALERT' });

/** Sort keys keep steps and ordinals in order: NOTIF#0003.02. */
export const pageKey = ({ alertId, step, ordinal }: { alertId: AlertId; step: number; ordinal: number }): Key => ({
  PK: `ALERT#${alertId}`,
  SK: `NOTIF#${String(step).padStart(4, '0')}.${String(ordinal).padStart(2, '0')}`,
});

/** Drills have a list of their own, so that no other list and no figure can hold them by mistake. */
export const alertList = (state: 'open' | 'acknowledged' | 'drills') => `ALERTS#${state}`;

const listOf = (changed: Alert) => {
  if (changed.about.kind === 'drill') return 'drills';
  return isOver(changed) ? 'acknowledged' : 'open';
};

const indexesOf = (changed: Alert) => {
  const sort = `${changed.raisedAt}#${changed.alertId}`;
  const fields = { version: changed.version, ...expiryOf(changed.alertId, changed.raisedAt) };
  const listed = { list: { key: alertList(listOf(changed)), sort } };
  // The service's own probe is in no list.
  const list = changed.about.kind === 'canary' ? {} : listed;
  const wake = alertWakeOf(changed);
  if (wake === null) return { fields, ...list };
  const sortOfWork = changed.state === 'unreachable' ? openWork.unreachable : openWork.alert;
  return { fields, ...list, open: { sort: sortOfWork, dueAt: addMilliseconds(wake.fireAt, grace) } };
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
  put: storedPage.write(pageKey(page), page, {
    fields: expiryOf(page.alertId, page.createdAt),
    // A page that waits for another try is looked for later: each wait is shorter than the grace.
    ...(page.state === 'pending'
      ? { open: { sort: openWork.page, dueAt: addMilliseconds(page.createdAt, (1 + page.attempts) * grace) } }
      : {}),
  }),
  ...(before === undefined
    ? { condition: 'attribute_not_exists(PK)' }
    : {
        condition: '#data.#state = :before AND #data.#used = :used',
        names: { '#data': 'data', '#state': 'state', '#used': 'linkUsedAt' },
        values: { ':before': before.state, ':used': before.linkUsedAt },
      }),
});

/**
 * The writes that turn one truth about an alert into the next: the alert, its pages, and the timer of the level that
 * runs. A level that ended takes its timer with it.
 */
export const writeAlert = (
  before: { alert: Alert; pages: readonly Notification[] } | null,
  after: { alert: Alert; pages: readonly Notification[] },
): Write[] => {
  const ended = before === null ? null : alertWakeOf(before.alert);
  const running = alertWakeOf(after.alert);
  const isSame = ended?.timerId === running?.timerId;
  const { alertId, step } = after.alert;
  const pageBefore = ({ step, ordinal }: Notification) =>
    before?.pages.find((page) => page.step === step && page.ordinal === ordinal);
  return [
    putAlert(after.alert),
    ...after.pages.map((page) => putPage(page, pageBefore(page))),
    ...(ended === null || isSame ? [] : [closeTimer(ended.timerId, changedAt(after.alert))]),
    ...(running === null || isSame
      ? []
      : [putTimer({ ...running, state: 'pending', heals: 0, subject: { kind: 'alert-step', alertId, step } })]),
  ];
};
