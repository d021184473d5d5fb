import { expect } from 'vitest';
import {
  isOver,
  type Alert,
  type Notification,
  type OpenAlert,
  type TakenAlert,
} from '../../../shared/domain/alert/alert.ts';
import { type Rota } from '../../../shared/domain/rota/rota.ts';
import { nextPlace, pagedAt, placeOf } from './oracle.ts';
import { checkTaken, checkWhileTaken } from './taken-invariants.ts';
import { type Snapshot } from './world.ts';

const key = ({ step, ordinal }: Notification): string => `${step}.${ordinal}`;
const ofStep = ({ pages }: Snapshot, step: number) => pages.filter((page) => page.step === step);
const calls = (pages: Notification[]) => pages.filter(({ purpose }) => purpose === 'call' || purpose === 'second');
const isOpen = (alert: Alert): alert is OpenAlert => !isOver(alert);
const isTaken = (alert: Alert): alert is TakenAlert => alert.state === 'acknowledged';
const having = ({ acceptances }: Alert) => acceptances.flatMap(({ staffId, ended }) => (ended === null ? staffId : []));

/** What holds of every state the alert was ever in. */
const checkState = ({ alert, pages, timers }: Snapshot): void => {
  const takers = having(alert);
  expect(new Set(takers).size).toBe(takers.length);
  if (isOpen(alert)) {
    expect(timers).toEqual([alert.timerId]);
    expect(takers.length).toBeLessThan(alert.needs);
    // While it pages, somebody may still answer: a level where every page failed is over at once.
    const left = calls(pages).filter(
      ({ step, state: of, staffId }) => step === alert.step && of !== 'failed' && !takers.includes(staffId),
    );
    expect(left.length > 0).toBe(alert.state === 'paging');
  } else {
    if (!isTaken(alert)) throw new Error('only a drill ends');
    checkTaken(alert, timers, takers);
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

/** What was ever noted stays noted: people, readings, referrals, the first contact. */
const checkRecords = ({ alert: was }: Snapshot, { alert: is }: Snapshot): void => {
  expect(is.version - was.version).toBeGreaterThanOrEqual(0);
  expect(is.version - was.version).toBeLessThanOrEqual(1);
  expect(is.acceptances.slice(0, was.acceptances.length).map(({ staffId, at }) => [staffId, at])).toEqual(
    was.acceptances.map(({ staffId, at }) => [staffId, at]),
  );
  was.acceptances.forEach(({ ended }, index) => {
    if (ended !== null) expect(is.acceptances[index]?.ended).toEqual(ended);
  });
  expect(is.declines.length).toBeGreaterThanOrEqual(was.declines.length);
  for (const field of ['reads', 'sentOn', 'referralIds'] as const)
    expect(is[field].slice(0, was[field].length)).toEqual(was[field]);
  if (was.firstContactAt !== null) expect(is.firstContactAt).toBe(was.firstContactAt);
};

const hasFailedNow = (before: Snapshot, after: Snapshot, step: number): boolean =>
  ofStep(after, step).some(
    (page) =>
      page.state === 'failed' && ofStep(before, step).some((one) => key(one) === key(page) && one.state !== 'failed'),
  );

/** Why a level may begin. */
const reasonsOf = (before: Snapshot, after: Snapshot) => {
  const [was, is] = [before.alert, after.alert];
  return {
    failed: hasFailedNow(before, after, was.step),
    declined: is.declines.length > was.declines.length,
    overdue: isOpen(was) && after.now >= was.answerBy,
    // One of a pair came, and nobody else of the level is left to ask.
    half: isOpen(was) && is.acceptances.length > was.acceptances.length,
    sentOn: is.sentOn.length > was.sentOn.length,
    worse: is.urgency !== was.urgency,
    expired: isTaken(was) && was.contactBy !== null && after.now >= was.contactBy,
  };
};

const placeAfter = (
  before: Snapshot,
  { now, alert }: Snapshot,
  { failed, sentOn, worse }: ReturnType<typeof reasonsOf>,
  rota: Rota,
): string | null => {
  const { position } = before.alert;
  if (worse) return nextPlace(alert, null, rota, now);
  const to = alert.sentOn.at(-1)?.to;
  if (sentOn && to !== undefined) return nextPlace(alert, placeOf(to), rota, now, true);
  if (failed && position.kind === 'last-resort') return null;
  return nextPlace(alert, placeOf(position), rota, now);
};

/** A level begins for a reason, at the right place, for the right people, with its whole time. */
const checkLevel = (before: Snapshot, after: Snapshot, is: OpenAlert, rota: Rota): void => {
  const was = before.alert;
  expect(is.step).toBe(was.step + 1);
  const reasons = reasonsOf(before, after);
  expect(Object.values(reasons).some(Boolean)).toBe(true);

  const place = placeAfter(before, after, reasons, rota);
  expect(is.state === 'paging' ? placeOf(is.position) : null).toBe(place);
  const paged = ofStep(after, is.step);
  expect(paged.every(({ state, createdAt }) => state === 'pending' && createdAt === after.now)).toBe(true);
  expect([...new Set(calls(paged).map(({ staffId }) => staffId))]).toEqual(
    place === null ? [] : pagedAt(is, place, rota, after.now),
  );
  expect(is.answerBy > after.now).toBe(true);
};

/** An alert that somebody had is open again: nobody has it any more, and whoever lost it is told if they can be. */
const checkReopened = (before: Snapshot, after: Snapshot, was: TakenAlert, is: OpenAlert, rota: Rota): void => {
  expect(was.firstContactAt).toBeNull();
  expect(having(is)).toEqual([]);
  const { expired, sentOn } = reasonsOf(before, after);
  expect(expired || sentOn).toBe(true);
  const told = ofStep(after, is.step).filter(({ purpose }) => purpose === 'expired');
  for (const { staffId } of told) expect(having(was)).toContain(staffId);
  checkLevel(before, after, is, rota);
};

/** While a level runs, only its pages and records change: place, step and time stay; new pages replace one that just failed. */
const checkSameLevel = (before: Snapshot, after: Snapshot, was: OpenAlert, is: OpenAlert): void => {
  const { state, position, answerBy, timerId, urgency } = was;
  expect(is).toMatchObject({ state, position, answerBy, timerId, urgency });
  const added = after.pages.length - before.pages.length;
  const failed = after.pages.some(
    (page) => page.state === 'failed' && before.pages.some((one) => key(one) === key(page) && one.state !== 'failed'),
  );
  expect(added).toBeLessThanOrEqual(failed ? 1 : 0);
};

const checkStep = (before: Snapshot, after: Snapshot, rota: Rota): void => {
  const [was, is] = [before.alert, after.alert];
  checkPages(before, after);
  checkRecords(before, after);
  if (isTaken(was)) {
    if (isOpen(is)) checkReopened(before, after, was, is, rota);
    else if (isTaken(is)) checkWhileTaken(before, after, was, is);
    return;
  }
  if (!isOpen(is)) {
    const { step, position } = was;
    expect(is).toMatchObject({ version: was.version + 1, step, position, acknowledgedAt: after.now });
    expect(having(is).length).toBeGreaterThanOrEqual(was.needs);
    expect(after.pages).toHaveLength(before.pages.length);
    return;
  }
  if (!isOpen(was)) throw new Error('what is over opens again only from being taken');
  if (is.step === was.step) checkSameLevel(before, after, was, is);
  else checkLevel(before, after, is, rota);
};

/** Rule 3 of the design, over everything that was ever written of an alert. */
export const expectRuleThree = (history: readonly Snapshot[], rota: Rota): void => {
  history.forEach((after, index) => {
    checkState(after);
    const before = history[index - 1];
    if (before !== undefined) checkStep(before, after, rota);
  });
};
