import { addMilliseconds } from '../kernel/time.ts';
import { type Context } from './decision.ts';
import { type Deadline, type RunningDeadline } from './deadline.ts';
import { outcomeOf, type Outcome, type TriggerOf } from './outcome.ts';
import { pauseAllowance } from './pauses.ts';
import { endPause } from './settle.ts';
import { commonOf, timeline } from './turn.ts';

/** Allowed for a reason of the rule, while the clock runs and is not overdue. The supervisor sees every pause. */
export const pause = (
  deadline: RunningDeadline,
  { reason, by, why }: TriggerOf<'paused'>,
  context: Context,
): Outcome => {
  if (deadline.state === 'paused') {
    const present = deadline.pause.reason;
    return present === reason
      ? { unchanged: 'already-paused' }
      : { refusal: { kind: 'already-paused', reason: present } };
  }
  if (deadline.state === 'breached') return { refusal: { kind: 'already-overdue', strictDue: deadline.strictDue } };
  const allowance = pauseAllowance(deadline.rule, reason, deadline.pauses);
  if (allowance === null) {
    const allowed = (deadline.rule.pauses ?? []).map((row) => row.reason);
    return { refusal: { kind: 'pause-reason-not-allowed', allowed } };
  }
  if (allowance === 0) return { refusal: { kind: 'pause-used-up', reason } };
  const { breach, wake } = deadline;
  const endsAt = addMilliseconds(context.now, allowance);
  const paused: Deadline = {
    ...commonOf(deadline),
    state: 'paused',
    breach,
    pause: { reason, why, by, since: context.now, endsAt },
    wake,
  };
  const told = timeline(deadline, paused, context, { what: 'paused', by, why });
  return { step: { deadline: paused, effects: [told, { kind: 'inform-supervisor', about: 'paused', reason, why }] } };
};

export const resume = (deadline: RunningDeadline, trigger: TriggerOf<'resumed'>, context: Context): Outcome =>
  deadline.state === 'paused'
    ? outcomeOf(endPause(deadline, context.now, context, trigger))
    : { unchanged: 'not-paused' };
