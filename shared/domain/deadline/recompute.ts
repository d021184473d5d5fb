import { ok } from '../kernel/result.ts';
import { addMilliseconds, type Instant } from '../kernel/time.ts';
import { type Context } from './decision.ts';
import { type Breach, type Deadline, type RunningDeadline } from './deadline.ts';
import { type TriggerOf } from './outcome.ts';
import { computeWithPauses, pauseAllowance } from './pauses.ts';
import { settle } from './settle.ts';
import { commonOf, timeline, type Stepped } from './turn.ts';
import { remindersLeft, unarmed } from './wake-up.ts';

type Recomputed = TriggerOf<'recomputed'>;

/** Reminders sent before stay sent where their moment is past by the new count too; those that moved ahead are sent again. */
const stillReminded = (deadline: RunningDeadline, now: Instant): number => {
  const clockShows = deadline.state === 'paused' ? deadline.pause.since : now;
  return remindersLeft({ ...deadline, remindedPercent: 0 })
    .filter(({ at, atPercent }) => at <= clockShows && atPercent <= deadline.remindedPercent)
    .reduce((furthest, { atPercent }) => Math.max(furthest, atPercent), 0);
};

const explainedBy = (breach: Breach, { by, why }: Recomputed, now: Instant): Breach => ({
  ...breach,
  explanations: [...breach.explanations, { by, at: now, text: why }],
});

/** The state after new facts, before the clock is looked at again. An overdue that turns out to be ahead is open again. */
const withFacts = (deadline: RunningDeadline, trigger: Recomputed, now: Instant): RunningDeadline => {
  const breach = deadline.breach === null ? null : explainedBy(deadline.breach, trigger, now);
  const { wake } = deadline;
  switch (deadline.state) {
    case 'open':
      return { ...deadline, breach };
    case 'paused': {
      const { since, reason } = deadline.pause;
      const allowed = addMilliseconds(since, pauseAllowance(deadline.rule, reason, deadline.pauses) ?? 0);
      // A rule that now allows less ends the pause now; it does not take back time that was rightly paused.
      const endsAt = allowed > now ? allowed : now;
      return { ...deadline, breach, pause: { ...deadline.pause, endsAt } };
    }
    case 'breached':
      if (deadline.strictDue <= now) return { ...deadline, breach: breach ?? deadline.breach };
      return { ...commonOf(deadline), state: 'open', breach, wake: wake ?? unarmed(deadline) };
  }
};

/**
 * Counts a running deadline again from corrected facts. The breach of an overdue one stays, explained by the correction; when
 * the due instant is now ahead the deadline is open again, and passing it unmet is noted in the same breach.
 */
export const recompute = (
  deadline: RunningDeadline,
  trigger: Recomputed,
  context: Context,
): Stepped<RunningDeadline> => {
  const rule = trigger.rule?.row ?? deadline.rule;
  const settingsVersion = trigger.rule?.settingsVersion ?? deadline.settingsVersion;
  const eventAt = trigger.eventAt ?? deadline.eventAt;
  const computed = computeWithPauses(rule, eventAt, deadline.pauses, context.calendar);
  if (!computed.ok) return computed;
  const counted = { ...deadline, ...computed.value, rule, settingsVersion, eventAt };
  if (sameFacts(deadline, counted)) return ok({ deadline, effects: [] });
  const remindedPercent = stillReminded(counted, context.now);
  const next = withFacts({ ...counted, remindedPercent }, trigger, context.now);
  const { by, why } = trigger;
  const told = timeline(deadline, next, context, { what: 'recomputed', by, why });
  const settled = settle(next, context);
  if (!settled.ok) return settled;
  return ok({ deadline: settled.value.deadline, effects: [told, ...settled.value.effects] });
};

const sameFacts = (before: Deadline, after: Deadline): boolean =>
  before.eventAt === after.eventAt &&
  before.strictDue === after.strictDue &&
  before.latestLegal === after.latestLegal &&
  JSON.stringify(before.rule) === JSON.stringify(after.rule);
