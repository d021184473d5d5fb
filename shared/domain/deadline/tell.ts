import { type Context, type Effect } from './decision.ts';
import { type BreachedDeadline, type OpenDeadline, type RunningDeadline } from './deadline.ts';
import { timeline, type Step } from './turn.ts';
import { overdueSteps, remindersLeft } from './wake-up.ts';

/** Reminders that were missed while nothing ran are not sent one after the other: the furthest stands for all. */
const remind = (deadline: OpenDeadline, context: Context): Step<RunningDeadline> => {
  const due = remindersLeft(deadline).filter(({ at }) => at <= context.now);
  const last = due.at(-1);
  if (last === undefined) return { deadline, effects: [] };
  const reminded = { ...deadline, remindedPercent: last.atPercent };
  const reminders = due
    .filter(({ atPercent }) => atPercent === last.atPercent)
    .map(({ to, atPercent }): Effect => ({ kind: 'remind', to, atPercent }));
  const told = timeline(deadline, reminded, context, { what: 'reminded', happenedAt: last.at });
  return { deadline: reminded, effects: [...reminders, told] };
};

/** Everybody whose turn has come is told, also when several turns came while nothing ran. */
const raise = (deadline: BreachedDeadline, context: Context): Step<RunningDeadline> => {
  const due = overdueSteps(deadline.rule, deadline.strictDue)
    .slice(deadline.raised)
    .filter(({ at }) => at <= context.now);
  const last = due.at(-1);
  if (last === undefined) return { deadline, effects: [] };
  const raised = { ...deadline, raised: deadline.raised + due.length };
  const steps = due.map(({ to }, index): Effect => ({ kind: 'raise-overdue', to, step: deadline.raised + index + 1 }));
  return {
    deadline: raised,
    effects: [...steps, timeline(deadline, raised, context, { what: 'raised', happenedAt: last.at })],
  };
};

/** Who has to be told of a settled deadline by now. */
export const tell = (deadline: RunningDeadline, context: Context): Step<RunningDeadline> => {
  switch (deadline.state) {
    case 'open':
      return remind(deadline, context);
    case 'breached':
      return raise(deadline, context);
    case 'paused':
      return { deadline, effects: [] };
  }
};
