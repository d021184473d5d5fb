import { type AdvanceAlert } from '../../../shared/application/alerts/advance-alert.ts';
import { type WakeDeadline } from '../../../shared/application/clocks/wake-deadline.ts';
import { type WakeDuty } from '../../../shared/application/duties/wake-duty.ts';
import { type TimerId } from '../../../shared/domain/kernel/ids.ts';
import { assertNever } from '../../../shared/domain/kernel/result.ts';
import { type TimerStore } from '../../../shared/ports/alerts.ts';

/** What came of it, as a code for the log. */
export type Fired = { outcome: string };

/**
 * What a timer means now that it is due. What it is about is read again and decides, so a timer that fires late, early,
 * twice, or after it was no longer needed is harmless.
 * Throws on an outage, and for a timer that is not in the table; the workflow retries, then parks it with an alarm.
 */
export const makeFireTimer =
  ({
    timers,
    advance,
    wake,
    wakeDuty,
  }: {
    timers: TimerStore;
    advance: AdvanceAlert;
    wake: WakeDeadline;
    wakeDuty: WakeDuty;
  }) =>
  async (timerId: TimerId): Promise<Fired> => {
    const timer = await timers.load(timerId);
    if (timer === null) throw new Error(`timer ${timerId} is not in the table`);
    const { subject } = timer;
    switch (subject.kind) {
      case 'alert-step': {
        const advanced = await advance(subject.alertId, { kind: 'answer-overdue', step: subject.step });
        return { outcome: advanced.kind === 'ignored' ? advanced.because : advanced.kind };
      }
      case 'deadline':
        return { outcome: await wake(subject.owner, subject.deadlineId, timerId) };
      case 'handover':
      case 'dispatch':
      case 'call-back':
        return { outcome: await wakeDuty(subject) };
      default:
        return assertNever(subject);
    }
  };
