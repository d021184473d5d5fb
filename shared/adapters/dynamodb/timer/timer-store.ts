import { type TimerStore } from '../../../ports/alerts.ts';
import { type Table } from '../table.ts';
import { storedTimer, timerKey } from './timer-items.ts';

export const makeTimerStore = (table: Table): TimerStore => ({
  load: async (timerId) => {
    const item = await table.get(timerKey(timerId));
    return item === null ? null : storedTimer.read(item);
  },
});
