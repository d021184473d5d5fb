import { type AdvanceAlert } from '../../../shared/application/alerts/advance-alert.ts';
import { type WakeDeadline } from '../../../shared/application/clocks/wake-deadline.ts';
import { type WakeDuty } from '../../../shared/application/duties/wake-duty.ts';
import { type NoteSilence } from '../../../shared/application/requests/note-silence.ts';
import { type TimerId } from '../../../shared/domain/kernel/ids.ts';
import { assertNever } from '../../../shared/domain/kernel/result.ts';
import { type Clock } from '../../../shared/domain/kernel/time.ts';
import { type Timer } from '../../../shared/domain/timer/timer.ts';
import { type TimerStore } from '../../../shared/ports/alerts.ts';

/** What came of it, as a code for the log, and how late it was asked. */
export type Fired = { outcome: string; lateness: number };

type Meanings = { advance: AdvanceAlert; wake: WakeDeadline; noteSilence: NoteSilence; wakeDuty: WakeDuty };

/** What a timer about this means now. */
const outcomeOf = async (
  { subject, timerId }: Timer,
  { advance, wake, noteSilence, wakeDuty }: Meanings,
): Promise<string> => {
  switch (subject.kind) {
    case 'alert-step': {
      const advanced = await advance(subject.alertId, { kind: 'answer-overdue', step: subject.step });
      return advanced.kind === 'ignored' ? advanced.because : advanced.kind;
    }
    case 'deadline':
      return wake(subject.owner, subject.deadlineId, timerId);
    case 'request':
      return noteSilence(subject.requestId);
    case 'handover':
    case 'dispatch':
    case 'call':
    case 'call-back':
      return wakeDuty(subject);
    default:
      return assertNever(subject);
  }
};

/**
 * What a timer means now that it is due. What it is about is read again and decides, so a timer that fires late, early,
 * twice, or after it was no longer needed is harmless.
 * Throws on an outage, and for a timer that is not in the table; the workflow retries, then parks it with an alarm.
 */
export const makeFireTimer =
  ({ timers, clock, ...meanings }: { timers: TimerStore; clock: Clock } & Meanings) =>
  async (timerId: TimerId): Promise<Fired> => {
    const timer = await timers.load(timerId);
    if (timer === null) throw new Error(`timer ${timerId} is not in the table`);
    const lateness = Math.max(0, clock().getTime() - Date.parse(timer.fireAt));
    return { outcome: await outcomeOf(timer, meanings), lateness };
  };
