import { expect } from 'vitest';
import { type TakenAlert } from '../../../shared/domain/alert/alert.ts';
import { inMilliseconds } from '../../../shared/domain/kernel/time.ts';
import { after as later } from '../builders/time.ts';
import { type Snapshot } from './world.ts';

/** What holds of an alert that somebody has: named, with a clock for the first contact where the policy sets one. */
export const checkTaken = (alert: TakenAlert, timers: string[], takers: string[]): void => {
  const { acknowledgedBy, acknowledgedAt, contactBy, offer, timerId, policy, firstContactAt } = alert;
  expect(acknowledgedBy.staffId).toBe(takers[0]);
  expect(acknowledgedBy.staffId).not.toBe('');
  const { firstContactWithin: within } = policy;
  expect(contactBy).toBe(
    within === undefined || firstContactAt !== null ? null : later(acknowledgedAt, inMilliseconds(within)),
  );
  if (offer === null) {
    expect(timers).toEqual(contactBy === null ? [] : [timerId]);
    return;
  }
  expect(timers).toEqual([offer.timerId]);
  expect(takers).toContain(offer.by.staffId);
  expect(takers).not.toContain(offer.to.staffId);
  expect(contactBy === null || offer.answerBy <= contactBy).toBe(true);
};

const newPages = (before: Snapshot, after: Snapshot) =>
  after.pages.filter((page) => !before.pages.some((one) => one.step === page.step && one.ordinal === page.ordinal));

const having = ({ acceptances }: TakenAlert) =>
  acceptances.flatMap(({ staffId, ended }) => (ended === null ? staffId : []));

/**
 * While somebody has the alert, it goes to somebody else only by an offer that this person accepts; nobody is called, and only
 * the first contact stops its clock.
 */
export const checkWhileTaken = (before: Snapshot, after: Snapshot, was: TakenAlert, is: TakenAlert): void => {
  const { offer } = was;
  expect(newPages(before, after).filter(({ purpose }) => purpose === 'call' || purpose === 'second')).toEqual([]);
  expect(is).toMatchObject({
    position: was.position,
    urgency: was.urgency,
    acknowledgedAt: was.acknowledgedAt,
    declines: was.declines,
  });
  if (is.firstContactAt === was.firstContactAt) expect(is.contactBy).toBe(was.contactBy);
  else expect(is).toMatchObject({ firstContactAt: after.now, contactBy: null, timerId: null, offer: null });

  const added = is.acceptances.slice(was.acceptances.length);
  if (added.length > 0) {
    expect(added).toMatchObject([{ staffId: offer?.to.staffId, at: after.now, ended: null }]);
    expect(having(is)).not.toContain(offer?.by.staffId);
    expect(is.offer).toBeNull();
  } else expect(having(is)).toEqual(having(was));

  if (is.step !== was.step) {
    expect(offer).toBeNull();
    expect(is).toMatchObject({ step: was.step + 1, offer: { offeredAt: after.now, step: is.step } });
    for (const page of newPages(before, after)) expect(page).toMatchObject({ purpose: 'offer', step: is.step });
  } else if (offer === null) expect(is.offer).toBeNull();
};
