import { describe, expect, it } from 'vitest';
import { timerId } from '../../../shared/domain/kernel/ids.ts';
import { type OpenWork } from '../../../shared/ports/sweeping.ts';
import { cnpOf } from '../builders/people.ts';
import { anAccepted, receiptOf } from '../builders/referral.ts';
import { aReport } from '../builders/report.ts';
import { after, minute, monday, second } from '../builders/time.ts';
import { about, advanced, by, eventsOf, loaded, screened } from './scenes.ts';
import { type OpenRepositories, type Repositories } from './repositories.ts';

const afterMinutes = (minutes: number) => after(monday, minutes * minute);

const acceptMany = async ({ referrals }: Repositories, count: number, extra: Record<string, unknown> = {}) => {
  // Not in the order of time, so that an order is not there by accident.
  const numbers = Array.from({ length: count }, (_, index) => (index * 7) % count);
  for (const number of numbers)
    await referrals.accept(anAccepted(number, { acceptedAt: after(monday, number * second), ...extra }), aReport());
};

/** The referrals that keys of open work stand for. */
const referralsOf = async ({ openWork, outbox }: Repositories, by_: ReturnType<typeof afterMinutes>) => {
  const ids: string[] = [];
  for (const work of await openWork.overdue('referral', by_)) {
    const [delivery] = await outbox.read([work]);
    if (delivery?.kind === 'process-referral') ids.push(delivery.referralId);
  }
  return ids;
};

export const keepOpenWork = (open: OpenRepositories): void => {
  describe('open work', () => {
    it('is told oldest first, to the last page, up to an instant and including it', async () => {
      const repositories = await open();
      await acceptMany(repositories, 11);
      const inOrder = Array.from({ length: 11 }, (_, number) => receiptOf(number));
      expect(await referralsOf(repositories, afterMinutes(60))).toEqual(inOrder);
      const sixth = after(monday, minute + 5 * second);
      expect(await referralsOf(repositories, sixth)).toEqual(inOrder.slice(0, 6));
      expect(await referralsOf(repositories, after(sixth, -1))).toEqual(inOrder.slice(0, 5));
    });

    it.each<OpenWork>(['referral', 'page', 'notice', 'event', 'alert', 'unreachable', 'timer'])(
      'of the sort %s is none in an empty table',
      async (sort) => {
        const { openWork } = await open();
        expect(await openWork.overdue(sort, afterMinutes(1_000_000))).toEqual([]);
      },
    );

    it('is an alert until a minute after its level should have ended, under the sort of its state', async () => {
      const repositories = await open();
      const screening = await screened(repositories, 1, about(cnpOf(1)));
      const { openWork } = repositories;
      expect(await openWork.overdue('alert', after(afterMinutes(6), -1))).toEqual([]);
      const work = await openWork.overdue('alert', afterMinutes(6));
      expect(await openWork.timersOfAlerts(work)).toEqual([timerId.parse(`${screening.alert.alertId}-1`)]);
      await advanced(repositories, screening, { kind: 'acknowledged', by: by('ana') }, afterMinutes(1));
      expect(await openWork.overdue('alert', afterMinutes(600))).toEqual([]);
      expect(await openWork.timersOfAlerts(work)).toEqual([]);
    });

    it('knows the referral that waits longest', async () => {
      const repositories = await open();
      expect(await repositories.openWork.oldestReferral()).toBeNull();
      await acceptMany(repositories, 5);
      expect(await repositories.openWork.oldestReferral()).toBe(monday);
      await screened(repositories, 9, about(cnpOf(1)), after(monday, -minute));
      expect(await repositories.openWork.oldestReferral()).toBe(monday);
    });
  });

  describe('a timer', () => {
    it('is healed while it waits, once for each time it was lost', async () => {
      const repositories = await open();
      const { openWork, outbox } = repositories;
      await screened(repositories, 1, about(cnpOf(1)));
      const work = await openWork.overdue('timer', afterMinutes(60));
      const [timer] = await openWork.timers(work);
      if (timer === undefined) throw new Error('no timer waits');
      expect(await outbox.read(work)).toMatchObject([{ kind: 'start-timer', executionName: timer.timerId }]);
      expect(await Promise.all([openWork.countHeal(timer), openWork.countHeal(timer)])).toEqual(
        expect.arrayContaining(['written', 'stale']),
      );
      expect(await repositories.timers.load(timer.timerId)).toEqual({ ...timer, heals: 1 });
      expect(await outbox.read(work)).toMatchObject([{ executionName: `${timer.timerId}--1`, fireAt: timer.fireAt }]);
    });

    it('that is over is neither pending nor healed nor started', async () => {
      const repositories = await open();
      const { openWork, outbox } = repositories;
      const screening = await screened(repositories, 1, about(cnpOf(1)));
      const work = await openWork.overdue('timer', afterMinutes(60));
      const [timer] = await openWork.timers(work);
      if (timer === undefined) throw new Error('no timer waits');
      await advanced(repositories, screening, { kind: 'acknowledged', by: by('ana') }, afterMinutes(1));
      expect(await openWork.timers(work)).toEqual([]);
      expect(await openWork.countHeal(timer)).toBe('stale');
      expect(await outbox.read(work)).toEqual([]);
      expect(await repositories.timers.load(timer.timerId)).toMatchObject({ state: 'done' });
    });

    it('that was never set is not there', async () => {
      const { timers, openWork } = await open();
      expect(await timers.load(timerId.parse('A0000000000000-1'))).toBeNull();
      expect(await openWork.timers([{ PK: 'TIMER#A0000000000000-1', SK: 'TIMER' }])).toEqual([]);
    });
  });

  describe('the outbox', () => {
    it('gives accepted referrals with their lane: danger and urgency are fast', async () => {
      const repositories = await open();
      const { referrals, outbox, openWork } = repositories;
      await referrals.accept(anAccepted(1, { claimedUrgency: 'routine' }), aReport());
      await referrals.accept(anAccepted(2, { claimedUrgency: 'urgent' }), aReport());
      await referrals.accept(anAccepted(3, { claimedUrgency: 'immediate' }), aReport());
      await referrals.accept(anAccepted(4, { claimedUrgency: 'routine' }), aReport({ immediateDanger: 'yes' }));
      const deliveries = await outbox.read(await openWork.overdue('referral', afterMinutes(60)));
      const lanes = Object.fromEntries(
        deliveries.map((one) => (one.kind === 'process-referral' ? [one.referralId, one.lane] : ['', ''])),
      );
      expect(lanes).toEqual({
        [receiptOf(1)]: 'routine',
        [receiptOf(2)]: 'urgent',
        [receiptOf(3)]: 'urgent',
        [receiptOf(4)]: 'urgent',
      });
    });

    it('gives everything a screening set going, and nothing once it is settled', async () => {
      const repositories = await open();
      const { openWork, outbox, pages } = repositories;
      const screening = await screened(repositories, 1, about(cnpOf(1)));
      const work = [
        ...(await openWork.overdue('page', afterMinutes(60))),
        ...(await openWork.overdue('event', afterMinutes(60))),
        ...(await openWork.overdue('timer', afterMinutes(60))),
      ];
      const deliveries = await outbox.read(work);
      expect(new Set(deliveries.map(({ kind }) => kind))).toEqual(new Set(['send-page', 'publish', 'start-timer']));
      const published = deliveries.flatMap((one) => (one.kind === 'publish' ? [one.event] : []));
      expect(published.toSorted((a, b) => (a.eventId < b.eventId ? -1 : 1))).toEqual(
        eventsOf(screening).toSorted((a, b) => (a.eventId < b.eventId ? -1 : 1)),
      );

      await outbox.markPublished(published);
      await outbox.markPublished(published);
      const [page] = (await loaded(repositories, screening)).pages;
      if (page?.state !== 'pending') throw new Error('no page waits');
      await pages.settle(page, { ...page, state: 'withdrawn', withdrawnAt: monday });
      expect((await outbox.read(work)).map(({ kind }) => kind)).toEqual(['start-timer']);
      expect(await openWork.overdue('event', afterMinutes(60))).toEqual([]);
    });

    it('leaves out what it does not know, and gives each thing once', async () => {
      const repositories = await open();
      const { openWork, outbox } = repositories;
      await acceptMany(repositories, 1);
      const [work] = await openWork.overdue('referral', afterMinutes(60));
      if (work === undefined) throw new Error('nothing waits');
      expect(await outbox.read([work, { PK: 'REF#BC-0000-0000', SK: 'REF' }, work])).toHaveLength(1);
      expect(await outbox.read([])).toEqual([]);
    });

    it('reads more than a hundred things at once', async () => {
      const repositories = await open();
      await acceptMany(repositories, 120);
      const work = await repositories.openWork.overdue('referral', afterMinutes(60));
      const deliveries = await repositories.outbox.read(work);
      expect(deliveries).toHaveLength(120);
    });
  });
};
