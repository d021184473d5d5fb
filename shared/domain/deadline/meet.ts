import { ok } from '../kernel/result.ts';
import { type Instant } from '../kernel/time.ts';
import { type Context } from './decision.ts';
import { type Deadline, type RunningDeadline, type Timeliness } from './deadline.ts';
import { outcomeOf, type Outcome, type TriggerOf } from './outcome.ts';
import { endPause, passUnmet, resumeWhatIsOver } from './settle.ts';
import { commonOf, timeline, type Step, type Stepped } from './turn.ts';

const timelinessOf = (metAt: Instant, { strictDue, latestLegal }: Deadline): Timeliness => {
  if (metAt <= strictDue) return 'in-time';
  return metAt < latestLegal ? 'after-strict' : 'after-legal';
};

/**
 * Judged by when it was done, not by when that was recorded: a deadline done in time and recorded late is in time. If a breach
 * was recorded in between it stays, beside the true time.
 */
export const meet = (deadline: RunningDeadline, { at, by }: TriggerOf<'met'>, context: Context): Outcome => {
  if (at > context.now) return { refusal: { kind: 'met-in-future' } };
  const resumed = resumeWhatIsOver(deadline, at, context);
  if (!resumed.ok) return outcomeOf(resumed);
  const { deadline: present, effects } = resumed.value;
  const unpaused: Stepped<RunningDeadline> =
    present.state === 'paused'
      ? endPause(present, at > present.pause.since ? at : present.pause.since, context, { by, why: null })
      : ok({ deadline: present, effects: [] });
  if (!unpaused.ok) return outcomeOf(unpaused);
  const running = unpaused.value.deadline;
  const passed: Step<RunningDeadline> =
    running.state === 'open' && at > running.strictDue
      ? passUnmet(running, context)
      : { deadline: running, effects: [] };
  const met: Deadline = {
    ...commonOf(passed.deadline),
    state: 'met',
    breach: passed.deadline.breach,
    metAt: at,
    recordedAt: context.now,
    by,
    timeliness: timelinessOf(at, passed.deadline),
  };
  const told = timeline(passed.deadline, met, context, { what: 'met', happenedAt: at, by });
  return { step: { deadline: met, effects: [...effects, ...unpaused.value.effects, ...passed.effects, told] } };
};
