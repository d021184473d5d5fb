import { type TimerId } from '../../../domain/kernel/ids.ts';
import { type Instant } from '../../../domain/kernel/time.ts';
import { timer, type Timer } from '../../../domain/timer/timer.ts';
import { expiryOf } from '../canary/expiry.ts';
import { openWork, storedAs } from '../stored.ts';
import { type Key, type Write } from '../table.ts';

export const storedTimer = storedAs('timer', 1, timer);

export const timerKey = (timerId: TimerId): Key => ({ PK: `TIMER#${timerId}`, SK: 'TIMER' });

/** Sets a timer; it is open work from the moment it should fire. */
export const putTimer = (set: Timer): Write => ({
  put: storedTimer.write(timerKey(set.timerId), set, {
    fields: expiryOf(set.timerId, set.fireAt),
    open: { sort: openWork.timer, dueAt: set.fireAt },
  }),
  condition: 'attribute_not_exists(PK)',
});

/** Marks a timer as over, whether it fired or is no longer needed, and when what it waited for was over. Its workflow may still wake up; that is harmless. */
export const closeTimer = (timerId: TimerId, endedAt?: Instant): Write => ({
  update: timerKey(timerId),
  expression: `SET #data.#state = :done${endedAt === undefined ? '' : ', #data.#ended = :at'} REMOVE openWork, dueAt`,
  condition: 'attribute_exists(PK)',
  names: { '#data': 'data', '#state': 'state', ...(endedAt === undefined ? {} : { '#ended': 'endedAt' }) },
  values: { ':done': 'done', ...(endedAt === undefined ? {} : { ':at': endedAt }) },
});

/** Counts one more start of a timer's workflow, while the timer is still pending. */
export const countHeal = ({ timerId, heals }: Timer): Write => ({
  update: timerKey(timerId),
  expression: 'SET #data.#heals = :next',
  condition: '#data.#heals = :heals AND #data.#state = :pending',
  names: { '#data': 'data', '#heals': 'heals', '#state': 'state' },
  values: { ':next': heals + 1, ':heals': heals, ':pending': 'pending' },
});
