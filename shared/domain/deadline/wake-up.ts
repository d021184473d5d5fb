import { timerId, type TimerId } from '../kernel/ids.ts';
import { addMilliseconds, inMilliseconds, toInstant, type Instant } from '../kernel/time.ts';
import { type Deadline, type OpenDeadline, type Wake } from './deadline.ts';
import { defaultOverdue, defaultReminders, type DeadlineRule, type Recipient } from './deadline-rule.ts';

/**
 * A workflow execution lives a year at most. A timer waits 350 days at most, which leaves its retries two weeks; a longer
 * clock is a chain of timers, each of which finds nothing due and arms the next.
 */
export const longestWait = 350 * 86_400_000;

/** Reminders still to come, soonest first: at a part of the time from the event to the strict instant, pauses left out. */
export const remindersLeft = ({
  rule,
  eventAt,
  strictDue,
  explanation,
  remindedPercent,
}: Deadline): { atPercent: number; to: Recipient; at: Instant }[] => {
  const due = Date.parse(strictDue);
  const length = due - explanation.pausedFor - Date.parse(eventAt);
  return (rule.reminders ?? defaultReminders)
    .filter(({ atPercent }) => atPercent > remindedPercent)
    .map((row) => ({ ...row, at: toInstant(new Date(due - (length * (100 - row.atPercent)) / 100)) }))
    .toSorted((a, b) => a.atPercent - b.atPercent);
};

/** Who is told of the overdue and when, in order of time. */
export const overdueSteps = (rule: DeadlineRule, strictDue: Instant): { to: Recipient; at: Instant }[] =>
  (rule.overdue ?? defaultOverdue)
    .map(({ to, after }) => ({
      to,
      at: after === undefined ? strictDue : addMilliseconds(strictDue, inMilliseconds(after)),
    }))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));

/** What the clock alone will do next, for people. */
export type NextStep =
  | { kind: 'reminder'; at: Instant; to: Recipient; atPercent: number }
  | { kind: 'due'; at: Instant }
  | { kind: 'pause-ends'; at: Instant }
  | { kind: 'overdue-told'; at: Instant; to: Recipient };

const nextOfOpen = (deadline: OpenDeadline): NextStep => {
  const [next] = remindersLeft(deadline);
  return next === undefined ? { kind: 'due', at: deadline.strictDue } : { kind: 'reminder', ...next };
};

/** Null when the clock will do nothing more: the deadline ended, or is overdue and everybody was told. */
export const nextStep = (deadline: Deadline): NextStep | null => {
  switch (deadline.state) {
    case 'open':
      return nextOfOpen(deadline);
    case 'paused':
      return { kind: 'pause-ends', at: deadline.pause.endsAt };
    case 'breached': {
      const next = overdueSteps(deadline.rule, deadline.strictDue)[deadline.raised];
      return next === undefined ? null : { kind: 'overdue-told', ...next };
    }
    case 'met':
    case 'cancelled':
      return null;
  }
};

/** The present timer, unless it is the one that fired or does not serve any more. */
type Present = { wake: Wake | null; fired: TimerId | null; now: Instant };

/** The id holds the deadline's version, so the same decision made twice starts one workflow. */
const timerOf = ({ deadlineId, version }: Pick<Deadline, 'deadlineId' | 'version'>): TimerId =>
  timerId.parse(`${deadlineId}-${version}`);

/** Stands for a timer until the decision ends, which arms the real one. */
export const unarmed = (deadline: Pick<Deadline, 'deadlineId' | 'version' | 'strictDue'>): Wake => ({
  timerId: timerOf(deadline),
  fireAt: deadline.strictDue,
});

const armed = (deadline: Deadline, due: Instant, { wake, fired, now }: Present): Wake => {
  const furthest = addMilliseconds(now, longestWait);
  const fireAt = due < furthest ? due : furthest;
  if (wake !== null && wake.timerId !== fired) {
    const isLinkOfChain = fireAt < due && now < wake.fireAt && wake.fireAt < due;
    if (wake.fireAt === fireAt || isLinkOfChain) return wake;
  }
  return { timerId: timerOf(deadline), fireAt };
};

/** The deadline with the timer that will look at it next: a new one only where the present one does not serve. */
export const arm = (deadline: Deadline, present: Present): Deadline => {
  switch (deadline.state) {
    case 'open':
      return { ...deadline, wake: armed(deadline, nextOfOpen(deadline).at, present) };
    case 'paused':
      return { ...deadline, wake: armed(deadline, deadline.pause.endsAt, present) };
    case 'breached': {
      const next = nextStep(deadline);
      return { ...deadline, wake: next === null ? null : armed(deadline, next.at, present) };
    }
    case 'met':
    case 'cancelled':
      return deadline;
  }
};

export const wakeOf = (deadline: Deadline): Wake | null => ('wake' in deadline ? deadline.wake : null);
