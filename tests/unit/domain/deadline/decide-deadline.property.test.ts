import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, type IdentifiedEffect, type Trigger } from '../../../../shared/domain/deadline/decision.ts';
import { deadline as deadlineSchema, type Deadline } from '../../../../shared/domain/deadline/deadline.ts';
import { overdueSteps, wakeOf } from '../../../../shared/domain/deadline/wake-up.ts';
import { type TimerId } from '../../../../shared/domain/kernel/ids.ts';
import { addMilliseconds, type Instant } from '../../../../shared/domain/kernel/time.ts';
import { at, decide, open, rule, supervisor, worker } from './fixtures.ts';
import { apply, dueMinute, newModel, stateOf, type Command } from './model.ts';

const minute = 60_000;
const hours = 4;
const limits = { a: 180, b: 60 };
/** The night of October when an hour happens twice lies within reach. */
const start = at('2026-10-25T00:00+03:00');
const later = (minutes: number): Instant => addMilliseconds(start, minutes * minute);

const row = (term: number) =>
  rule({
    within: { quantity: term, unit: 'hours' },
    overdue: [
      { to: 'case-worker' },
      { to: 'supervisor', after: { minutes: 30 } },
      { to: 'director', after: { hours: 2 } },
    ],
    pauses: [
      { reason: 'a', label: 'a', atMost: { minutes: limits.a } },
      { reason: 'b', label: 'b', atMost: { minutes: limits.b } },
    ],
  });

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('wait'), minutes: fc.integer({ min: 0, max: 250 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('fire'), double: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fire-stale') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sweep') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('meet'), minutesAgo: fc.integer({ min: 0, max: 90 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel') }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('pause'), reason: fc.constantFrom('a', 'b', 'c') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('resume') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('correct'), event: fc.integer({ min: -300, max: 600 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('change-rule'), term: fc.integer({ min: 2, max: 8 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('explain'), text: fc.constantFrom('x', 'y') }) },
);

const commands = fc.array(command, { maxLength: 40 });

/** A deadline in its world: what was written, and the timers that were started. */
type World = { deadline: Deadline; effects: IdentifiedEffect[]; timers: Map<TimerId, Instant> };

const take = (world: World, effects: readonly IdentifiedEffect[], deadline: Deadline): void => {
  world.deadline = deadline;
  world.effects.push(...effects);
  for (const effect of effects) if (effect.kind === 'wake-up') world.timers.set(effect.timerId, effect.fireAt);
};

const newWorld = (): World => {
  const opened = open(row(hours), start);
  const world: World = { deadline: opened.deadline, effects: [], timers: new Map() };
  take(world, opened.effects, opened.deadline);
  return world;
};

const send = (world: World, trigger: Trigger, now: Instant): Decision => {
  const { deadline } = world;
  const decision = decide(deadline, trigger, now);
  expect(decide(deadline, trigger, now)).toEqual(decision);
  if (decision.kind !== 'changed') return decision;
  expect(decision.deadline.version).toBe(deadline.version + 1);
  take(world, decision.effects, decision.deadline);
  return decision;
};

const presentTimer = ({ deadline }: World): TimerId | null => wakeOf(deadline)?.timerId ?? null;

const triggerOf = (asked: Exclude<Command, { do: 'wait' }>, world: World, now: number): Trigger => {
  switch (asked.do) {
    case 'fire':
      return { kind: 'woken', timerId: presentTimer(world) };
    case 'fire-stale':
      return { kind: 'woken', timerId: world.timers.keys().next().value ?? null };
    case 'sweep':
      return { kind: 'woken', timerId: null };
    case 'meet':
      return { kind: 'met', at: later(now - asked.minutesAgo), by: worker };
    case 'cancel':
      return { kind: 'cancelled', by: supervisor, why: 'x' };
    case 'pause':
      return { kind: 'paused', reason: asked.reason, by: worker, why: 'x' };
    case 'resume':
      return { kind: 'resumed', by: worker, why: 'x' };
    case 'correct':
      return { kind: 'recomputed', because: 'event-corrected', by: worker, why: 'x', eventAt: later(asked.event) };
    case 'change-rule': {
      const changed = { row: row(asked.term), settingsVersion: 2 };
      return { kind: 'recomputed', because: 'rule-changed', by: supervisor, why: 'x', rule: changed };
    }
    case 'explain':
      return { kind: 'explained', by: supervisor, text: asked.text };
  }
};

/** The deadline as the clock alone has made it by now. */
const settledView = (deadline: Deadline, now: Instant): Deadline => {
  const decision = decide(deadline, { kind: 'woken', timerId: null }, now);
  return decision.kind === 'changed' ? decision.deadline : deadline;
};

const mustHold = (world: World): void => {
  const { deadline, timers, effects } = world;
  expect(deadlineSchema.parse(deadline)).toEqual(deadline);
  expect(deadline.pauses.every(({ from, to }) => from <= to)).toBe(true);
  expect(new Set(effects.map(({ effectId }) => effectId)).size).toBe(effects.length);
  const wake = wakeOf(deadline);
  if (wake !== null) expect(timers.get(wake.timerId)).toBe(wake.fireAt);
  const toldAll =
    deadline.state === 'breached' && deadline.raised === overdueSteps(deadline.rule, deadline.strictDue).length;
  expect(wake === null).toBe(deadline.state === 'met' || deadline.state === 'cancelled' || toldAll);
};

/** Every record of a breach on the timeline is the one breach, or a passing noted in it. */
const breachesTold = (world: World): number =>
  world.effects.filter((effect) => effect.kind === 'timeline' && effect.entry.what === 'breached').length;

describe('a deadline under any interleaving', () => {
  it('is what a model says that counts minutes, with one breach at most', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(commands, (asked) => {
        const world = newWorld();
        const model = newModel(hours * 60);
        for (const each of asked) {
          const before = world.deadline.breach;
          const verdict = apply(model, each.do === 'change-rule' ? { ...each, term: each.term * 60 } : each, limits);
          if (each.do !== 'wait') {
            const trigger = triggerOf(each, world, model.now);
            const decision = send(world, trigger, later(model.now));
            expect(decision.kind === 'refused' ? 'refused' : 'taken').toBe(verdict);
            if (each.do === 'fire' && each.double) {
              const again = decide(world.deadline, trigger, later(model.now));
              expect(again.kind).toBe('unchanged');
            }
          }
          mustHold(world);
          const settled = settledView(world.deadline, later(model.now));
          expect(settled.state).toBe(stateOf(model));
          if (settled.state === 'open' || settled.state === 'breached') {
            expect(settled.strictDue).toBe(later(dueMinute(model)));
          }
          expect(world.deadline.breach !== null).toBe(model.breachRecorded);
          expect(breachesTold(world)).toBe(
            world.deadline.breach === null ? 0 : world.deadline.breach.passedAgain.length + 1,
          );
          if (before !== null) {
            expect(world.deadline.breach).toMatchObject({ strictDue: before.strictDue, recordedAt: before.recordedAt });
          }
          if (world.deadline.state === 'met') {
            expect(world.deadline.timeliness === 'in-time' ? 'in-time' : 'late').toBe(model.timeliness);
          }
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('never hangs: its timers alone bring it to an end or to everybody told', () => {
    fc.assert(
      fc.property(commands, fc.array(fc.integer({ min: -20, max: 400 })), (asked, lateness) => {
        const world = newWorld();
        let now = 0;
        for (const each of asked) {
          if (each.do === 'wait') now += each.minutes;
          else send(world, triggerOf(each, world, now), later(now));
        }
        let clock = later(now);
        for (let turn = 0; presentTimer(world) !== null; turn += 1) {
          expect(turn).toBeLessThan(40);
          const fireAt = wakeOf(world.deadline)?.fireAt ?? clock;
          const due = addMilliseconds(fireAt, (lateness[turn] ?? 0) * minute);
          clock = due > clock ? due : clock;
          send(world, { kind: 'woken', timerId: presentTimer(world) }, clock);
        }
        expect(['met', 'cancelled', 'breached']).toContain(world.deadline.state);
        if (world.deadline.state === 'breached') {
          const told = world.effects.flatMap((effect) => (effect.kind === 'raise-overdue' ? [effect.to] : []));
          expect(told.slice(-3)).toEqual(['case-worker', 'supervisor', 'director']);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('comes to the same whether its timers are punctual or only the end is looked at', () => {
    fc.assert(
      fc.property(commands, (asked) => {
        const [punctual, lazy] = [newWorld(), newWorld()];
        let now = 0;
        const fireUntil = (until: number) => {
          for (let wake = wakeOf(punctual.deadline); wake !== null && wake.fireAt <= later(until);) {
            send(
              punctual,
              { kind: 'woken', timerId: wake.timerId },
              wake.fireAt < later(now) ? later(now) : wake.fireAt,
            );
            wake = wakeOf(punctual.deadline);
          }
        };
        for (const each of asked) {
          if (each.do === 'wait') {
            fireUntil(now + each.minutes);
            now += each.minutes;
          } else if (each.do !== 'meet' && !each.do.startsWith('fire') && each.do !== 'sweep') {
            send(punctual, triggerOf(each, punctual, now), later(now));
            send(lazy, triggerOf(each, lazy, now), later(now));
            fireUntil(now);
          }
        }
        const [a, b] = [settledView(punctual.deadline, later(now)), settledView(lazy.deadline, later(now))];
        expect(b).toMatchObject({
          state: a.state,
          strictDue: a.strictDue,
          latestLegal: a.latestLegal,
          pauses: a.pauses,
        });
        expect(b.breach?.strictDue).toBe(a.breach?.strictDue);
      }),
      { numRuns: 1_000 },
    );
  });
});
