import { type DeliverWork } from '../../../shared/application/deliver-work.ts';
import { addMilliseconds, toInstant, type Clock, type Instant } from '../../../shared/domain/kernel/time.ts';
import { type Timer } from '../../../shared/domain/timer/timer.ts';
import { type Couriers } from '../../../shared/ports/outbox.ts';
import { type OpenWorkReader, type RunningTimers } from '../../../shared/ports/sweeping.ts';

type Deps = {
  openWork: OpenWorkReader;
  running: RunningTimers;
  deliver: DeliverWork;
  couriers: Pick<Couriers, 'startTimer'>;
  clock: Clock;
};

export type Swept = {
  healedReferrals: number;
  healedPages: number;
  healedEvents: number;
  healedTimers: number;
  healedAlerts: number;
  /** Age of the oldest accepted referral that nobody and nothing has screened yet; 0 when there is none. */
  oldestUnansweredSeconds: number;
  /** Open alerts for which nobody at any level can be reached. */
  nobodyReachable: number;
};

/** How long a new timer may take to get its workflow, and accepted work its queue message. */
const grace = 30_000;

/** Beyond any timer's due time. */
const horizon = 400 * 86_400_000;

const secondsBetween = (from: Instant, to: Instant) =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1_000));

/** The workflow a timer should be waiting in. */
const executionOf = ({ timerId, heals }: Timer) => (heals === 0 ? timerId : `${timerId}--${heals}`);

/**
 * Looks for everything open that lost its live counterpart and gives it a new one: accepted referrals nobody processed,
 * pages nobody sent, events nobody published, timers without a running workflow, alerts whose level should have ended.
 * Harmless when all is well, and when two sweeps run at once.
 */
export const makeSweep =
  ({ openWork, running, deliver, couriers, clock }: Deps) =>
  async (): Promise<Swept> => {
    const now = toInstant(clock());

    const healTimers = async (): Promise<number> => {
      const keys = await openWork.overdue('timer', addMilliseconds(now, horizon));
      const [pending, alive] = await Promise.all([openWork.timers(keys), running()]);
      const lost = pending.filter(
        (timer) => !alive.has(executionOf(timer)) && timer.setAt < addMilliseconds(now, -grace),
      );
      const healed = await Promise.all(
        lost.map(async (timer) => {
          if ((await openWork.countHeal(timer)) === 'stale') return 0;
          const { timerId, fireAt } = timer;
          await couriers.startTimer({
            timerId,
            fireAt,
            executionName: executionOf({ ...timer, heals: timer.heals + 1 }),
          });
          return 1;
        }),
      );
      return healed.reduce<number>((sum, one) => sum + one, 0);
    };

    const rescueAlerts = async (): Promise<number> => {
      const keys = [...(await openWork.overdue('alert', now)), ...(await openWork.overdue('unreachable', now))];
      const timers = await openWork.timersOfAlerts(keys);
      const minute = Math.floor(Date.parse(now) / 60_000);
      await Promise.all(
        timers.map((timerId) =>
          couriers.startTimer({ timerId, fireAt: now, executionName: `${timerId}--late-${minute}` }),
        ),
      );
      return timers.length;
    };

    const healedTimers = await healTimers();
    const healedAlerts = await rescueAlerts();
    const [referrals, pages, notices, events] = await Promise.all([
      openWork.overdue('referral', now),
      openWork.overdue('page', now),
      openWork.overdue('notice', now),
      openWork.overdue('event', now),
    ]);
    for (const work of [referrals, pages, notices, events]) if (work.length > 0) await deliver(work);

    const oldest = await openWork.oldestReferral();
    const unreachable = await openWork.overdue('unreachable', addMilliseconds(now, horizon));
    return {
      healedReferrals: referrals.length,
      healedPages: pages.length + notices.length,
      healedEvents: events.length,
      healedTimers,
      healedAlerts,
      oldestUnansweredSeconds: oldest === null ? 0 : secondsBetween(oldest, now),
      nobodyReachable: unreachable.length,
    };
  };
