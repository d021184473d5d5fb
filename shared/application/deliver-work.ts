import { type Couriers, type Delivery, type OutboxReader, type Work } from '../ports/outbox.ts';
import { lanes } from '../domain/kernel/urgency.ts';

export type Delivered = { referrals: number; pages: number; timers: number; events: number };

const ofKind = <K extends Delivery['kind']>(deliveries: readonly Delivery[], kind: K) =>
  deliveries.filter((one): one is Extract<Delivery, { kind: K }> => one.kind === kind);

/**
 * Gives work its live counterpart: reads what the keys stand for now, then enqueues, starts and publishes. Urgent work
 * first, events last. Throws when any part failed: the whole batch is delivered again, and every part of it is harmless
 * when done twice.
 */
export const makeDeliverWork =
  ({ outbox, couriers }: { outbox: OutboxReader; couriers: Couriers }) =>
  async (work: readonly Work[]): Promise<Delivered> => {
    const deliveries = await outbox.read(work);
    const referrals = ofKind(deliveries, 'process-referral');
    const pages = ofKind(deliveries, 'send-page').map(({ page }) => page);
    const notices = ofKind(deliveries, 'send-notice').map(({ notice }) => notice);
    const timers = ofKind(deliveries, 'start-timer');
    const recorded = ofKind(deliveries, 'publish').map(({ event }) => event);

    const outcomes = await Promise.allSettled([
      ...lanes.map((lane) =>
        couriers.enqueueReferrals(
          lane,
          referrals.filter((one) => one.lane === lane).map(({ referralId }) => referralId),
        ),
      ),
      couriers.enqueueMessages([...pages, ...notices]),
      ...timers.map(couriers.startTimer),
      couriers.publish(recorded).then(() => outbox.markPublished(recorded)),
    ]);
    const failures = outcomes.flatMap((outcome): unknown[] => (outcome.status === 'rejected' ? [outcome.reason] : []));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} deliveries failed`);
    return {
      referrals: referrals.length,
      pages: pages.length + notices.length,
      timers: timers.length,
      events: recorded.length,
    };
  };
export type DeliverWork = ReturnType<typeof makeDeliverWork>;
