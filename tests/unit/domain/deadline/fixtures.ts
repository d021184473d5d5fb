import { makeCalendar } from '../../../../shared/domain/calendar/working-days.ts';
import { decideDeadline } from '../../../../shared/domain/deadline/decide-deadline.ts';
import {
  type Context,
  type Decision,
  type IdentifiedEffect,
  type Trigger,
} from '../../../../shared/domain/deadline/decision.ts';
import { type Actor, type Deadline } from '../../../../shared/domain/deadline/deadline.ts';
import { deadlineRule, type DeadlineRule } from '../../../../shared/domain/deadline/deadline-rule.ts';
import { openDeadline } from '../../../../shared/domain/deadline/open-deadline.ts';
import { wakeOf } from '../../../../shared/domain/deadline/wake-up.ts';
import { newCaseId, newDeadlineId } from '../../../../shared/domain/kernel/ids.ts';
import { toInstant, type Instant } from '../../../../shared/domain/kernel/time.ts';

const bytes = (fill: number) => new Uint8Array(32).fill(fill);

const deadlineId = newDeadlineId(bytes(7));
export const worker: Actor = { kind: 'person', staffId: 'ana-pop', name: 'Ana Pop' };
export const supervisor: Actor = { kind: 'person', staffId: 'dan-radu', name: 'Dan Radu' };
const calendar = makeCalendar();

/** A local time with its offset: `2026-11-23T10:00+02:00`. */
export const at = (local: string): Instant => toInstant(new Date(local));

/** D7, an initial assessment within 24 hours, with two reasons to pause; `extra` replaces any field. */
export const rule = (extra: object = {}): DeadlineRule =>
  deadlineRule.parse({
    rule: 'D7',
    event: 'Caz urgent',
    obligation: 'Se face evaluarea inițială',
    within: { quantity: 24, unit: 'hours' },
    source: 'Ordinul 288/2006, HG 49/2011',
    article: 'Ordinul 288/2006 art. 8 (sample)',
    verification: 'unverified',
    pauses: [
      { reason: 'family-not-found', label: 'Familia nu este găsită', atMost: { hours: 48 } },
      { reason: 'child-in-surgery', label: 'Copilul este operat', atMost: { hours: 6 } },
    ],
    ...extra,
  });

const contextAt = (now: Instant): Context => ({ now, calendar });

export const open = (row: DeadlineRule, eventAt: Instant, now: Instant = eventAt) => {
  const opened = openDeadline(
    { deadlineId, owner: { kind: 'case', caseId: newCaseId(bytes(9)) }, rule: row, settingsVersion: 1, eventAt },
    contextAt(now),
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
};

export const decide = (deadline: Deadline, trigger: Trigger, now: Instant): Decision =>
  decideDeadline(deadline, trigger, contextAt(now));

/** The decision, which must be a change. */
export const change = (deadline: Deadline, trigger: Trigger, now: Instant) => {
  const decision = decide(deadline, trigger, now);
  if (decision.kind !== 'changed') throw new Error(`not changed: ${JSON.stringify(decision)}`);
  return decision;
};

/** Its own timer fires. */
export const fire = (deadline: Deadline, now: Instant): Decision =>
  decide(deadline, { kind: 'woken', timerId: wakeOf(deadline)?.timerId ?? null }, now);

export const fired = (deadline: Deadline, now: Instant) => {
  const decision = fire(deadline, now);
  if (decision.kind !== 'changed') throw new Error(`not changed: ${JSON.stringify(decision)}`);
  return decision;
};

/** Effects in short: `remind case-worker 50`, `wake-up 2026-…`, `timeline breached open>breached`. */
export const inShort = (effects: readonly IdentifiedEffect[]): string[] =>
  effects.map((effect) => {
    switch (effect.kind) {
      case 'wake-up':
        return `wake-up ${effect.fireAt}`;
      case 'remind':
        return `remind ${effect.to} ${effect.atPercent}`;
      case 'raise-overdue':
        return `raise ${effect.to} ${effect.step}`;
      case 'inform-supervisor':
        return `inform-supervisor ${effect.about} ${effect.reason}`;
      case 'timeline':
        return `timeline ${effect.entry.what} ${effect.entry.from ?? ''}>${effect.entry.to}`;
    }
  });
