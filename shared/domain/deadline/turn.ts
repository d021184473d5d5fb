import { type CalendarFault } from '../calendar/working-days.ts';
import { type TimerId } from '../kernel/ids.ts';
import { type Result } from '../kernel/result.ts';
import { type Changed, type Context, type Effect, type TimelineEntry } from './decision.ts';
import { type Actor, type Deadline, type Wake } from './deadline.ts';
import { arm, wakeOf } from './wake-up.ts';

/** A deadline on its way through one decision, with what has to happen besides. Version and timer are set at the end. */
export type Step<D extends Deadline = Deadline> = { deadline: D; effects: Effect[] };

/** Computing an instant fails only where the table of public holidays ends. */
export type Stepped<D extends Deadline = Deadline> = Result<Step<D>, CalendarFault>;

export const service: Actor = { kind: 'service' };

/** What every state has, without the fields of the state it comes from. */
export const commonOf = ({
  deadlineId,
  owner,
  version,
  rule,
  settingsVersion,
  openedAt,
  eventAt,
  strictDue,
  latestLegal,
  explanation,
  pauses,
  remindedPercent,
}: Deadline) => ({
  deadlineId,
  owner,
  version,
  rule,
  settingsVersion,
  openedAt,
  eventAt,
  strictDue,
  latestLegal,
  explanation,
  pauses,
  remindedPercent,
});

type Told = Pick<TimelineEntry, 'what'> & Partial<Pick<TimelineEntry, 'happenedAt' | 'by' | 'why'>>;

/** The timeline entry for a step from one state to another; without an actor, the service did it, now. */
export const timeline = (
  from: Deadline | null,
  to: Deadline,
  { now }: Context,
  { what, happenedAt = now, by = service, why = null }: Told,
): Effect => ({
  kind: 'timeline',
  entry: {
    what,
    rule: to.rule.rule,
    recordedAt: now,
    happenedAt,
    by,
    from: from?.state ?? null,
    to: to.state,
    why,
    strictDue: to.strictDue,
    latestLegal: to.latestLegal,
  },
});

/** Ends a decision: next version, next timer, and effects with ids that are the same whenever it is made again. */
export const conclude = (
  { deadline, effects }: Step,
  previous: { version: number; wake: Wake | null },
  { now }: Context,
  fired: TimerId | null = null,
): Changed => {
  const version = previous.version + 1;
  const concluded = arm({ ...deadline, version }, { wake: previous.wake, fired, now });
  const wake = wakeOf(concluded);
  const isNew = wake !== null && wake.timerId !== previous.wake?.timerId;
  const all: Effect[] = isNew ? [...effects, { kind: 'wake-up', ...wake }] : effects;
  return {
    kind: 'changed',
    deadline: concluded,
    effects: all.map((effect, index) => ({ ...effect, effectId: `${deadline.deadlineId}-${version}-${index + 1}` })),
  };
};
