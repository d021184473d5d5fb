import { type Alert, type PendingNotification } from '../alert/alert.ts';
import { type Instant } from '../kernel/time.ts';

const mostTries = 8;

/** A queue delays a message by whole seconds. */
const longestWait = 60;

/**
 * In how many seconds a page is tried again whose provider was busy, broken or silent: 1, 2, 4 … 60. Only in the first
 * half of the time its person has: the other half is the next channel's.
 * @returns null when the next channel must do now.
 */
export const nextTry = (page: PendingNotification, alert: Alert, now: Instant): number | null => {
  if (alert.state !== 'paging' || alert.step !== page.step) return null;
  const tried = page.attempts + 1;
  if (tried >= mostTries) return null;
  const wait = Math.min(2 ** page.attempts, longestWait);
  const from = Date.parse(page.createdAt);
  const half = from + (Date.parse(alert.answerBy) - from) / 2;
  return Date.parse(now) + wait * 1_000 < half ? wait : null;
};
