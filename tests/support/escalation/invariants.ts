import { expect } from 'vitest';
import { isOver, type Alert, type Notification, type OpenAlert } from '../../../shared/domain/alert/alert.ts';
import { type Rota } from '../../../shared/domain/rota/rota.ts';
import { nextPlace, pagedAt, placeOf } from './oracle.ts';
import { type Snapshot } from './world.ts';

const key = ({ step, ordinal }: Notification): string => `${step}.${ordinal}`;
const ofStep = ({ pages }: Snapshot, step: number) => pages.filter((page) => page.step === step);
const isOpen = (alert: Alert): alert is OpenAlert => !isOver(alert);

/** What holds of every state the alert was ever in. */
const checkState = ({ alert, pages, timers }: Snapshot): void => {
  if (isOpen(alert)) {
    expect(timers).toEqual([alert.timerId]);
    // While it pages, somebody may still answer: a level where every page failed is over at once.
    const left = pages.filter(({ step, state: of }) => step === alert.step && of !== 'failed');
    expect(left.length > 0).toBe(alert.state === 'paging');
  } else {
    expect(timers).toEqual([]);
    expect(alert.state === 'acknowledged' ? alert.acknowledgedBy.staffId : '').not.toBe('');
  }
  expect(new Set(pages.map(key)).size).toBe(pages.length);
  for (const page of pages)
    if (page.state === 'handed' || page.state === 'delivered')
      expect(page.providerMessageId).toMatch(/^(sms|email)-\d+$/);
};

/** What becomes of a page: nothing that settled comes back, and a link that was used stays used. */
const nextStates: Record<Notification['state'], readonly Notification['state'][]> = {
  pending: ['pending', 'handed', 'delivered', 'failed', 'withdrawn'],
  handed: ['handed', 'delivered', 'failed'],
  delivered: ['delivered', 'failed'],
  failed: ['failed'],
  withdrawn: ['withdrawn'],
};

const checkPages = (before: Snapshot, after: Snapshot): void => {
  for (const page of before.pages) {
    const now = after.pages.find((one) => key(one) === key(page));
    if (now === undefined) throw new Error(`page ${key(page)} is gone`);
    expect(nextStates[page.state]).toContain(now.state);
    if (page.linkUsedAt !== null) expect(now.linkUsedAt).toBe(page.linkUsedAt);
  }
};

const hasFailedNow = (before: Snapshot, after: Snapshot, step: number): boolean =>
  ofStep(after, step).some(
    (page) =>
      page.state === 'failed' && ofStep(before, step).some((one) => key(one) === key(page) && one.state !== 'failed'),
  );

/** A level begins for a reason, at the right place, for the right people, with its whole time. */
const checkLevel = (before: Snapshot, after: Snapshot, was: OpenAlert, is: OpenAlert, rota: Rota): void => {
  expect(is.step).toBe(was.step + 1);
  const failed = hasFailedNow(before, after, was.step);
  const declined = is.declines.length > was.declines.length;
  expect(failed || declined || after.now >= was.answerBy).toBe(true);

  const place =
    failed && was.position.kind === 'last-resort' ? null : nextPlace(is, placeOf(was.position), rota, after.now);
  expect(is.state === 'paging' ? placeOf(is.position) : null).toBe(place);
  const paged = ofStep(after, is.step);
  expect(paged.every(({ state, createdAt }) => state === 'pending' && createdAt === after.now)).toBe(true);
  expect([...new Set(paged.map(({ staffId }) => staffId))]).toEqual(
    place === null ? [] : pagedAt(is, place, rota, after.now),
  );
  expect(is.answerBy > after.now).toBe(true);
};

/** While a level runs, only its pages change: place, step and time stay; new pages replace one that just failed. */
const checkSameLevel = (before: Snapshot, after: Snapshot, was: OpenAlert, is: OpenAlert): void => {
  expect(is).toMatchObject({ state: was.state, position: was.position, answerBy: was.answerBy, timerId: was.timerId });
  const added = after.pages.length - before.pages.length;
  expect(added).toBeLessThanOrEqual(hasFailedNow(before, after, was.step) ? 1 : 0);
};

const checkStep = (before: Snapshot, after: Snapshot, rota: Rota): void => {
  const [was, is] = [before.alert, after.alert];
  checkPages(before, after);
  if (!isOpen(was)) {
    expect(after.pages).toHaveLength(before.pages.length);
    if (was.state === 'acknowledged' && was.firstContactAt === null && is.version === was.version + 1 && !isOpen(is))
      expect(is).toEqual({ ...was, version: is.version, firstContactAt: after.now });
    else expect(is).toEqual(was);
    return;
  }
  if (!isOpen(is)) {
    expect(is).toMatchObject({
      version: was.version + 1,
      step: was.step,
      position: was.position,
      acknowledgedAt: after.now,
    });
    expect(after.pages).toHaveLength(before.pages.length);
    return;
  }
  expect(is.version - was.version).toBeGreaterThanOrEqual(0);
  expect(is.version - was.version).toBeLessThanOrEqual(1);
  if (is.step === was.step) checkSameLevel(before, after, was, is);
  else checkLevel(before, after, was, is, rota);
};

/** Rule 3 of the design, over everything that was ever written of an alert. */
export const expectRuleThree = (history: readonly Snapshot[], rota: Rota): void => {
  history.forEach((after, index) => {
    checkState(after);
    const before = history[index - 1];
    if (before !== undefined) checkStep(before, after, rota);
  });
};
