import { type CalendarFault } from '../calendar/working-days.ts';
import { type DeadlineId } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Instant } from '../kernel/time.ts';
import { computeDeadline } from './compute-deadline.ts';
import { type Changed, type Context } from './decision.ts';
import { type ClockOwner, type OpenDeadline } from './deadline.ts';
import { type DeadlineRule } from './deadline-rule.ts';
import { conclude, timeline } from './turn.ts';
import { unarmed } from './wake-up.ts';

type Opening = {
  deadlineId: DeadlineId;
  owner: ClockOwner;
  /** The row in force on the event's date, and the settings version it comes from. */
  rule: DeadlineRule;
  settingsVersion: number;
  eventAt: Instant;
};

/**
 * Starts a clock. One whose due instant is already past opens all the same, with a timer that fires at once: the breach is then
 * recorded like any other. Fails only where the table of public holidays ends.
 */
export const openDeadline = (opening: Opening, context: Context): Result<Changed, CalendarFault> => {
  const computed = computeDeadline(opening.rule, opening.eventAt, context.calendar);
  if (!computed.ok) return computed;
  const counted = { ...opening, ...computed.value, version: 1 };
  const deadline: OpenDeadline = {
    ...counted,
    state: 'open',
    openedAt: context.now,
    pauses: [],
    remindedPercent: 0,
    breach: null,
    wake: unarmed(counted),
  };
  const told = timeline(null, deadline, context, { what: 'opened', happenedAt: opening.eventAt });
  return ok(conclude({ deadline, effects: [told] }, { version: 0, wake: null }, context));
};
