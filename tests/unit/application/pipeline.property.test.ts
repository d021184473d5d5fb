import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOver } from '../../../shared/domain/alert/alert.ts';
import { type ReceiptNumber } from '../../../shared/domain/referral/receipt.ts';
import { minute } from '../../support/builders/time.ts';
import { someSteps, takeStep } from '../../support/chaos/chaos.ts';
import { expectOneCaseEach, expectScreened } from '../../support/screening/invariants.ts';
import { pass, settle } from '../../support/spine/run.ts';
import { makeSpine, type Spine } from '../../support/spine/spine.ts';

/** Nothing goes wrong any more, the sweeper runs every minute, and the timers that live are fired. */
const recover = async (spine: Spine): Promise<void> => {
  spine.couriers.refuse.clear();
  for (let minutes = 0; minutes < 4; minutes += 1) {
    await pass(spine, minute);
    await spine.sweep();
    await settle(spine);
  }
};

/** What of the table waits although nothing will ever move it on. */
const stranded = ({ db, couriers, time }: Spine): string[] => {
  const now = time.now();
  const alive = [...couriers.executions.values()].map(({ timerId }) => timerId);
  return [
    ...[...db.referrals].filter(([, { referral }]) => referral.state === 'accepted').map(([id]) => `referral ${id}`),
    ...[...db.timers.values()]
      .filter(({ state, timerId }) => state === 'pending' && !alive.includes(timerId))
      .map(({ timerId }) => `timer ${timerId}`),
    ...[...db.pages].filter(([, { state }]) => state === 'pending').map(([id]) => `page ${id}`),
    ...[...db.events].filter(([, { published }]) => !published).map(([id]) => `event ${id}`),
    ...[...db.alerts.values()]
      .filter((alert) => !isOver(alert) && alert.answerBy < now)
      .map(({ alertId }) => `alert ${alertId}`),
  ];
};

describe('a referral that was answered with 202', () => {
  it('is never lost: whatever crashes, is late, comes twice or is skipped, it ends screened and alerting', async () => {
    await fc.assert(
      fc.asyncProperty(someSteps, async (steps) => {
        const spine = makeSpine();
        const accepted: ReceiptNumber[] = [];
        for (const [index, step] of steps.entries()) await takeStep(spine, step, accepted, `sender-key-${index}`);
        await recover(spine);

        for (const id of accepted) expectScreened(spine.db, id);
        expectOneCaseEach(spine.db);
        expect(spine.db.referrals.size).toBe(new Set(accepted).size);
        expect(stranded(spine)).toEqual([]);
        const spokenFor = [...spine.db.alerts.values()].flatMap(({ referralIds }) => referralIds);
        expect(spokenFor.toSorted()).toEqual([...new Set(accepted)].toSorted());
        for (const alert of spine.db.alerts.values()) expect(alert.state).toBe('paging');
      }),
      { numRuns: 300 },
    );
  });

  it('is announced: every event reaches the bus at least once, the acceptance too', async () => {
    await fc.assert(
      fc.asyncProperty(someSteps, async (steps) => {
        const spine = makeSpine();
        const accepted: ReceiptNumber[] = [];
        for (const [index, step] of steps.entries()) await takeStep(spine, step, accepted, `sender-key-${index}`);
        await recover(spine);

        const published = new Set(spine.couriers.published.map(({ eventId }) => eventId));
        const due = [
          ...accepted.map((id) => `${id}.1`),
          ...[...spine.db.events.values()].map(({ event }) => event.eventId),
        ];
        expect(due.filter((id) => !published.has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
