import { ok } from '../kernel/result.ts';
import { type Instant } from '../kernel/time.ts';
import { type Context } from './decision.ts';
import {
  type Actor,
  type Breach,
  type BreachedDeadline,
  type Deadline,
  type OpenDeadline,
  type PastPause,
  type PausedDeadline,
  type RunningDeadline,
} from './deadline.ts';
import { computeWithPauses } from './pauses.ts';
import { commonOf, service, timeline, type Step, type Stepped } from './turn.ts';

/** All pauses, the present one as if it ended then. */
export const pausesUntil = ({ pauses, pause }: PausedDeadline, to: Instant): PastPause[] => [
  ...pauses,
  { reason: pause.reason, why: pause.why, by: pause.by, from: pause.since, to },
];

/** Ends the present pause at an instant and lets the clock run on with what was left. */
export const endPause = (
  deadline: PausedDeadline,
  to: Instant,
  context: Context,
  { by, why }: { by: Actor; why: string | null } = { by: service, why: null },
): Stepped<OpenDeadline> => {
  const pauses = pausesUntil(deadline, to);
  const computed = computeWithPauses(deadline.rule, deadline.eventAt, pauses, context.calendar);
  if (!computed.ok) return computed;
  const { breach, wake } = deadline;
  const resumed: OpenDeadline = {
    ...commonOf(deadline),
    ...computed.value,
    state: 'open',
    pauses,
    breach,
    wake,
  };
  const told = timeline(deadline, resumed, context, { what: 'resumed', happenedAt: to, by, why });
  return ok({ deadline: resumed, effects: [told] });
};

/** The one record of a breach: made the first time; a later passing, after a correction, is noted in it. */
const recordBreach = (deadline: OpenDeadline, now: Instant): Breach => {
  const { rule, settingsVersion, strictDue, latestLegal, breach } = deadline;
  const passed = { strictDue, latestLegal, recordedAt: now };
  if (breach !== null) return { ...breach, passedAgain: [...breach.passedAgain, passed] };
  return {
    rule: rule.rule,
    settingsVersion,
    article: rule.article ?? rule.source,
    verification: rule.verification,
    ...passed,
    passedAgain: [],
    explanations: [],
  };
};

export const passUnmet = (deadline: OpenDeadline, context: Context): Step<BreachedDeadline> => {
  const breached: BreachedDeadline = {
    ...commonOf(deadline),
    state: 'breached',
    breach: recordBreach(deadline, context.now),
    raised: 0,
    wake: deadline.wake,
  };
  const happenedAt = deadline.strictDue;
  return { deadline: breached, effects: [timeline(deadline, breached, context, { what: 'breached', happenedAt })] };
};

/** A pause that is over by `at` is ended, at the instant it was over. */
export const resumeWhatIsOver = (
  deadline: RunningDeadline,
  at: Instant,
  context: Context,
): Stepped<RunningDeadline> => {
  if (deadline.state !== 'paused') return ok({ deadline, effects: [] });
  const { since, endsAt } = deadline.pause;
  // A correction showed that it was due before the pause began: there is nothing left to pause.
  if (deadline.strictDue <= since) return endPause(deadline, at < endsAt ? at : endsAt, context);
  return at < endsAt ? ok({ deadline, effects: [] }) : endPause(deadline, endsAt, context);
};

/**
 * What the clock alone has made of the deadline by now, whether or not its timer has fired. Every decision starts from this,
 * so the outcome does not depend on how late a timer is.
 */
export const settle = (deadline: RunningDeadline, context: Context): Stepped<RunningDeadline> => {
  const resumed = resumeWhatIsOver(deadline, context.now, context);
  if (!resumed.ok) return resumed;
  const { deadline: current, effects } = resumed.value;
  if (current.state !== 'open' || context.now < current.strictDue) return resumed;
  const passed = passUnmet(current, context);
  return ok({ deadline: passed.deadline, effects: [...effects, ...passed.effects] });
};

export const isRunning = (deadline: Deadline): deadline is RunningDeadline =>
  deadline.state !== 'met' && deadline.state !== 'cancelled';
