import { alertWakeOf } from '../../domain/alert/wake-up.ts';
import { addMilliseconds, instant } from '../../domain/kernel/time.ts';
import { type OpenWorkReader } from '../../ports/sweeping.ts';
import { storedAlert } from './alert/alert-items.ts';
import { grace, openWork } from './stored.ts';
import { type Table } from './table.ts';
import { countHeal, storedTimer } from './timer/timer-items.ts';

/** Sorts after every instant. */
const endOfTime = '9999';

export const makeOpenWorkReader = (table: Table): OpenWorkReader => ({
  overdue: async (sort, by) => {
    const found = await table.queryOpenWork(openWork[sort], by);
    return found.map(({ PK, SK }) => ({ PK, SK }));
  },
  oldestReferral: async () => {
    const [oldest] = await table.queryOpenWork(openWork.referral, endOfTime);
    return oldest === undefined ? null : addMilliseconds(instant.parse(oldest.dueAt), -grace);
  },
  timers: async (work) => (await table.getMany(work)).map(storedTimer.read).filter(({ state }) => state === 'pending'),
  timersOfAlerts: async (work) =>
    (await table.getMany(work)).map(storedAlert.read).flatMap((alert) => alertWakeOf(alert)?.timerId ?? []),
  countHeal: async (timer) => ((await table.transact([countHeal(timer)])) === 'written' ? 'written' : 'stale'),
});
