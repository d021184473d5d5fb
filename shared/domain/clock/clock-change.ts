import { makeCalendar, TermNotCountable, type Calendar } from '../calendar/working-days.ts';
import { type CountySettings } from '../county/settings.ts';
import { decideDeadline } from '../deadline/decide-deadline.ts';
import { type IdentifiedEffect, type Trigger } from '../deadline/decision.ts';
import { type ClockOwner, type Deadline } from '../deadline/deadline.ts';
import { ruleInForce } from '../deadline/deadline-rule.ts';
import { openDeadline } from '../deadline/open-deadline.ts';
import { localDateOf } from '../calendar/local-time.ts';
import { newDeadlineId, type Digest } from '../kernel/ids.ts';
import { type Instant } from '../kernel/time.ts';

/** One deadline before and after a decision, with what has to happen besides. `before` null: it is new. */
export type ClockChange = { before: Deadline | null; after: Deadline; effects: IdentifiedEffect[] };

/** What clocks are counted with: the county's settings of this version, now. */
export type ClockContext = { settings: { version: number; settings: CountySettings }; now: Instant; digest: Digest };

/** The county's calendar: its bridge days, and how long an hour lasts in a demonstration. */
export const calendarOf = ({ workingDayOverrides, hourLasts }: CountySettings): Calendar =>
  makeCalendar(workingDayOverrides, hourLasts);

const ownerText = (owner: ClockOwner): string => (owner.kind === 'case' ? owner.caseId : owner.referralId);

/**
 * Starts the clock of a rule, from the instant of its event. The id is made of owner, rule, event and the present: one event
 * can start a second clock after the first has ended (a promise made again, a review made at the instant of the one before).
 * Nothing starts for a rule the county did not configure for that day.
 * @throws TermNotCountable where the table of public holidays ends: no term may be guessed.
 */
export const startClock = (
  rule: string,
  owner: ClockOwner,
  eventAt: Instant,
  { settings, now, digest }: ClockContext,
): ClockChange[] => {
  const row = ruleInForce(settings.settings.deadlineRules, { rule }, localDateOf(eventAt));
  if (!row.ok) return [];
  const opened = openDeadline(
    {
      deadlineId: newDeadlineId(digest(`deadline ${ownerText(owner)} ${rule} ${eventAt} ${now}`)),
      owner,
      rule: row.value,
      settingsVersion: settings.version,
      eventAt,
    },
    { now, calendar: calendarOf(settings.settings) },
  );
  if (!opened.ok) throw new TermNotCountable(rule, opened.error);
  return [{ before: null, after: opened.value.deadline, effects: opened.value.effects }];
};

export const isRunning = ({ state }: Deadline): boolean =>
  state === 'open' || state === 'paused' || state === 'breached';

/**
 * Applies one trigger to a running clock; empty when it changes nothing.
 * @throws TermNotCountable where the table of public holidays ends: a clock must not run on behind a step that met it.
 */
export const moveClock = (before: Deadline, trigger: Trigger, { settings, now }: ClockContext): ClockChange[] => {
  const decision = decideDeadline(before, trigger, { now, calendar: calendarOf(settings.settings) });
  if (decision.kind === 'refused' && decision.refusal.kind === 'no-holidays-for-year')
    throw new TermNotCountable(before.rule.rule, decision.refusal);
  return decision.kind === 'changed' ? [{ before, after: decision.deadline, effects: decision.effects }] : [];
};
