import { assertNever, ok, type Result } from '../kernel/result.ts';
import { type Context, type Decision, type Refusal, type Trigger } from './decision.ts';
import { type Actor, type Deadline, type EndedDeadline, type RunningDeadline } from './deadline.ts';
import { meet } from './meet.ts';
import { outcomeOf, type Outcome, type TriggerOf } from './outcome.ts';
import { pause, resume } from './pausing.ts';
import { recompute } from './recompute.ts';
import { isRunning, pausesUntil, settle } from './settle.ts';
import { tell } from './tell.ts';
import { commonOf, conclude, timeline, type Step, type Stepped } from './turn.ts';
import { wakeOf } from './wake-up.ts';

const cancel = (deadline: RunningDeadline, { by, why }: TriggerOf<'cancelled'>, context: Context): Outcome => {
  const cancelled: Deadline = {
    ...commonOf(deadline),
    pauses: deadline.state === 'paused' ? pausesUntil(deadline, context.now) : deadline.pauses,
    state: 'cancelled',
    breach: deadline.breach,
    cancelledAt: context.now,
    by,
    why,
  };
  const told = timeline(deadline, cancelled, context, { what: 'cancelled', by, why });
  return { step: { deadline: cancelled, effects: [told] } };
};

const isSame = (a: Actor, b: Actor): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Adds to what is known of a breach, in any state. Nothing takes a breach away. */
const explain = (deadline: Deadline, { by, text }: TriggerOf<'explained'>, context: Context): Outcome => {
  const { breach } = deadline;
  if (breach === null) return { refusal: { kind: 'no-breach' } };
  const said = breach.explanations.some((earlier) => earlier.text === text && isSame(earlier.by, by));
  if (said) return { unchanged: 'same-text' };
  const explanations = [...breach.explanations, { by, at: context.now, text }];
  const explained: Deadline = { ...deadline, breach: { ...breach, explanations } };
  const told = timeline(deadline, explained, context, { what: 'explained', by, why: text });
  return { step: { deadline: explained, effects: [told] } };
};

const whileRunning = (deadline: RunningDeadline, trigger: Trigger, context: Context): Outcome => {
  switch (trigger.kind) {
    case 'woken': {
      const step = tell(deadline, context);
      const isPresentTimer = trigger.timerId !== null && trigger.timerId === deadline.wake?.timerId;
      return step.effects.length > 0 || isPresentTimer ? { step } : { unchanged: 'nothing-due' };
    }
    case 'met':
      return meet(deadline, trigger, context);
    case 'cancelled':
      return cancel(deadline, trigger, context);
    case 'paused':
      return pause(deadline, trigger, context);
    case 'resumed':
      return resume(deadline, trigger, context);
    case 'recomputed': {
      const recomputed = recompute(deadline, trigger, context);
      return recomputed.ok && recomputed.value.effects.length === 0
        ? { unchanged: 'same-facts' }
        : outcomeOf(recomputed);
    }
    case 'explained':
      return explain(deadline, trigger, context);
    default:
      return assertNever(trigger);
  }
};

const whenEnded = (deadline: EndedDeadline, trigger: Trigger, context: Context): Outcome => {
  switch (trigger.kind) {
    case 'explained':
      return explain(deadline, trigger, context);
    case 'woken':
    case 'recomputed':
      return { unchanged: 'already-ended' };
    case 'met':
    case 'cancelled':
    case 'paused':
    case 'resumed':
      return trigger.kind === deadline.state
        ? { unchanged: 'already-ended' }
        : { refusal: { kind: 'already-ended', state: deadline.state } };
    default:
      return assertNever(trigger);
  }
};

/** First what the clock alone did, then the trigger. `met` looks at the clock of when it was done instead of now. */
const settled = (deadline: Deadline, trigger: Trigger, context: Context): Stepped =>
  isRunning(deadline) && trigger.kind !== 'met' ? settle(deadline, context) : ok({ deadline, effects: [] });

/**
 * What a trigger means for a deadline, from the truth of this moment. Pure: the same deadline, trigger and context always give
 * the same decision, with the same ids, so a retry after a crash is harmless.
 *
 * - A late, early or double firing is harmless: whoever wakes it, what is due by now happens, once; a timer that fires too early
 *   is armed again.
 * - The strict instant passed unmet is one breach, recorded by whichever decision comes first after it.
 * - A breach is never removed; it can be explained, in every state.
 * - Every running deadline has a timer that will look at it, but an overdue one of which everybody was told.
 *
 * A refusal of `no-holidays-for-year` means that nothing was decided: let the timer fail, so that its alarm calls a person.
 */
export const decideDeadline = (deadline: Deadline, trigger: Trigger, context: Context): Decision => {
  const present: Result<Step, Refusal> = settled(deadline, trigger, context);
  if (!present.ok) return { kind: 'refused', refusal: present.error };
  const { deadline: current, effects } = present.value;
  const outcome = isRunning(current) ? whileRunning(current, trigger, context) : whenEnded(current, trigger, context);
  if ('refusal' in outcome) return { kind: 'refused', refusal: outcome.refusal };
  if ('unchanged' in outcome && effects.length === 0) return { kind: 'unchanged', because: outcome.unchanged };
  const step = 'step' in outcome ? outcome.step : { deadline: current, effects: [] };
  const fired = trigger.kind === 'woken' ? trigger.timerId : null;
  const previous = { version: deadline.version, wake: wakeOf(deadline) };
  return conclude({ deadline: step.deadline, effects: [...effects, ...step.effects] }, previous, context, fired);
};
