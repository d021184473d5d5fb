import { type Calendar, type CalendarFault } from '../calendar/working-days.ts';
import { type TimerId } from '../kernel/ids.ts';
import { type Instant } from '../kernel/time.ts';
import { type Actor, type Deadline } from './deadline.ts';
import { type DeadlineRule, type Recipient } from './deadline-rule.ts';

/** Everything that can happen to a deadline after it was opened. */
export type Trigger =
  /** A timer fired, or the sweeper looked (null). Covers reminders, the due instant, overdue steps and the end of a pause. */
  | { kind: 'woken'; timerId: TimerId | null }
  /** `at`: when it was done, which may be before it was recorded. */
  | { kind: 'met'; at: Instant; by: Actor }
  | { kind: 'cancelled'; by: Actor; why: string }
  | { kind: 'paused'; reason: string; by: Actor; why: string }
  | { kind: 'resumed'; by: Actor; why: string }
  /** Facts changed: give the ones that did. A transfer to another county brings that county's calendar in the context. */
  | {
      kind: 'recomputed';
      because: 'event-corrected' | 'rule-changed' | 'case-transferred' | 'calendar-changed';
      by: Actor;
      why: string;
      eventAt?: Instant;
      rule?: { row: DeadlineRule; settingsVersion: number };
    }
  | { kind: 'explained'; by: Actor; text: string };

/** Who, when, from, to and why, for the append-only timeline of the case. */
export type TimelineEntry = {
  what:
    | 'opened'
    | 'reminded'
    | 'breached'
    | 'raised'
    | 'paused'
    | 'resumed'
    | 'recomputed'
    | 'met'
    | 'cancelled'
    | 'explained';
  rule: string;
  recordedAt: Instant;
  /** The instant it counts from, which a late timer does not move. */
  happenedAt: Instant;
  by: Actor;
  from: Deadline['state'] | null;
  to: Deadline['state'];
  why: string | null;
  /** As they are afterwards. */
  strictDue: Instant;
  latestLegal: Instant;
};

/** What has to happen besides. Ids only: names and addresses are looked up when it is sent. */
export type Effect =
  | { kind: 'wake-up'; timerId: TimerId; fireAt: Instant }
  | { kind: 'remind'; to: Recipient; atPercent: number }
  /** `step` numbers the rule's overdue list from 1. */
  | { kind: 'raise-overdue'; to: Recipient; step: number }
  | { kind: 'inform-supervisor'; about: 'paused'; reason: string; why: string }
  | { kind: 'timeline'; entry: TimelineEntry };

/** An effect with an id that is the same whenever the same decision is made again: write it only if it is not there yet. */
export type IdentifiedEffect = Effect & { effectId: string };

/** Why nothing has to be written. */
export type Unchanged = 'nothing-due' | 'already-ended' | 'already-paused' | 'not-paused' | 'same-facts' | 'same-text';

/** What a person asked for and cannot have. */
export type Refusal =
  | { kind: 'already-ended'; state: 'met' | 'cancelled' }
  | { kind: 'already-overdue'; strictDue: Instant }
  | { kind: 'already-paused'; reason: string }
  | { kind: 'pause-reason-not-allowed'; allowed: string[] }
  | { kind: 'pause-used-up'; reason: string }
  | { kind: 'met-in-future' }
  | { kind: 'no-breach' }
  | CalendarFault;

export type Changed = { kind: 'changed'; deadline: Deadline; effects: IdentifiedEffect[] };

/**
 * `changed`: write the deadline (its version is the condition) and every effect in one transaction.
 * `unchanged`: nothing to write; the trigger came late, early, twice or too late to matter.
 */
export type Decision = Changed | { kind: 'unchanged'; because: Unchanged } | { kind: 'refused'; refusal: Refusal };

/** The present, and the calendar of the county that has the case. */
export type Context = { now: Instant; calendar: Calendar };
