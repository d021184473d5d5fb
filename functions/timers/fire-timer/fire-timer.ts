import { type AdvanceAlert, type Advanced } from '../../../shared/application/alerts/advance-alert.ts';
import { type TimerId } from '../../../shared/domain/kernel/ids.ts';
import { type TimerStore } from '../../../shared/ports/alerts.ts';

/**
 * What a timer means now that it is due. What it is about is read again and decides, so a timer that fires late, early,
 * twice, or after it was no longer needed is harmless.
 * Throws on an outage, and for a timer that is not in the table; the workflow retries, then parks it with an alarm.
 */
export const makeFireTimer =
  ({ timers, advance }: { timers: TimerStore; advance: AdvanceAlert }) =>
  async (timerId: TimerId): Promise<Advanced> => {
    const timer = await timers.load(timerId);
    if (timer === null) throw new Error(`timer ${timerId} is not in the table`);
    const { alertId, step } = timer.subject;
    return advance(alertId, { kind: 'answer-overdue', step });
  };
