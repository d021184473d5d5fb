import { expect } from 'vitest';
import { type CountySettings } from '../../../../shared/domain/county/settings.ts';
import { type Deadline } from '../../../../shared/domain/deadline/deadline.ts';
import { wakeOf } from '../../../../shared/domain/deadline/wake-up.ts';
import { isRunning, type Model, type ModelClock } from './model.ts';
import { bacau, makeWorld, senders, type Sender, type World } from './world.ts';

/** The same county a year later: shorter terms for whatever starts from then on. */
export const stricter: CountySettings = {
  ...bacau,
  deadlineRules: bacau.deadlineRules.map((row) =>
    row.within.unit === 'hours'
      ? { ...row, within: { unit: 'hours', quantity: Math.ceil(row.within.quantity / 2) } }
      : row,
  ),
};

const seeds = new Map<Sender, World>();
for (const sender of senders) {
  const world = makeWorld();
  await world.refer(1, sender);
  seeds.set(sender, world);
}

/** A case in its world, and what it must be. */
export type Run = {
  world: World;
  model: Model;
  referrals: number;
  strict: boolean;
  lines: Map<string, unknown>;
  /** Alerts that nobody has taken. */
  open: Set<string>;
  stages: Set<string>;
};

export const now = ({ world }: Run): number => Date.parse(world.time.now());

/** Terms in hours are counted here again, in milliseconds; how days and months are counted is tested by itself. */
export const hoursOf = ({ strict }: Run, rule: string): number | null => {
  const within = bacau.deadlineRules.find((row) => row.rule === rule)?.within;
  if (within?.unit !== 'hours') return null;
  return (strict ? Math.ceil(within.quantity / 2) : within.quantity) * 3_600_000;
};

const dueInHours = (run: Run, rule: string, from: number): number | null => {
  const length = hoursOf(run, rule);
  return length === null ? null : from + length;
};

const newClock = (run: Run, { rule, eventAt, strictDue }: Deadline): ModelClock => ({
  rule: rule.rule,
  state: 'open',
  from: Date.parse(eventAt),
  length: hoursOf(run, rule.rule),
  due: Date.parse(strictDue),
  breached: false,
  spans: [],
  pause: null,
  used: {},
  said: [],
});

/** Takes the clocks that are new in the world, which must be those of these rules, counted from that instant. */
export const begin = (run: Run, rules: readonly string[], from: number): void => {
  const fresh = run.world.deadlines().filter(({ deadlineId }) => !run.model.clocks.has(deadlineId));
  const begun = fresh.map(({ rule, eventAt, strictDue }) => ({
    rule: rule.rule,
    from: Date.parse(eventAt),
    due: rule.within.unit === 'hours' ? Date.parse(strictDue) : null,
  }));
  const expected = rules.map((rule) => ({ rule, from, due: dueInHours(run, rule, from) }));
  const order = (one: { rule: string }, other: { rule: string }) => one.rule.localeCompare(other.rule);
  expect(begun.toSorted(order)).toEqual(expected.toSorted(order));
  for (const one of fresh) run.model.clocks.set(one.deadlineId, newClock(run, one));
};

/** A case that a referral of this sender has just opened. */
export const startRun = (sender: Sender): Run => {
  const seed = seeds.get(sender);
  if (seed === undefined) throw new Error(`no seed of a ${sender}`);
  const world = makeWorld(seed.db);
  const stage = { stage: 'open', resumes: '', since: Date.parse(world.time.now()), version: 1, assignedTo: null };
  const model: Model = { ...stage, clocks: new Map(), stamped: new Set() };
  const run: Run = {
    world,
    model,
    referrals: 1,
    strict: false,
    lines: new Map(),
    open: new Set([...world.db.alerts.keys()]),
    stages: new Set(),
  };
  const rules = { school: ['D6'], police: ['D7'], hospital: ['D7', 'D20'], 'town-hall': ['D6', 'D28'] };
  begin(run, ['D5', ...rules[sender]], now(run));
  return run;
};

const asInModel = (one: Deadline | undefined) =>
  one === undefined
    ? null
    : {
        state: one.state,
        breached: one.breach !== null,
        due: one.state === 'met' || one.state === 'cancelled' ? null : Date.parse(one.strictDue),
      };

/** What must hold after every step. */
export const mustAgree = (run: Run): void => {
  const { world, model } = run;
  const present = world.theCase();
  const clocks = [...model.clocks.values()].map((clock) => ({
    state: clock.state,
    breached: clock.breached,
    due: isRunning(clock) ? clock.due : null,
  }));
  expect({
    stage: present.stage,
    resumes: 'resumes' in present ? present.resumes : null,
    version: present.version,
    since: Date.parse(present.stageSince),
    assignedTo: present.assignedTo?.staffId ?? null,
    clocks: [...model.clocks.keys()].map((id) => asInModel(world.db.deadlines.get(id))),
  }).toEqual({
    stage: model.stage,
    resumes: model.stage === 'emergency-protection' ? model.resumes : null,
    version: model.version,
    since: model.since,
    assignedTo: model.assignedTo,
    clocks,
  });
  const lost = [...run.lines].filter(([id, line]) => world.db.timeline.get(id) !== line);
  if (lost.length > 0) expect(lost, 'lines that are gone from the history, or different').toEqual([]);
  run.lines = new Map(world.db.timeline);
};

const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;

/** What must hold of the whole history. */
export const mustBeTold = ({ world, model }: Run): void => {
  const lines = [...world.db.timeline.values()].map(({ entry }) => entry);
  const versions = lines.flatMap(({ caseVersion }) => caseVersion ?? []).toSorted((a, b) => a - b);
  expect(versions).toEqual(
    Array.from({ length: model.version }, (_, index) => index + 1).filter((version) => !model.stamped.has(version)),
  );
  const breaches = [...world.db.events.values()].flatMap(({ event: { event } }) =>
    event.type === 'deadline.breached.v1' ? event.deadlineId : [],
  );
  const waiting = [...world.db.timers.values()].filter(({ state }) => state === 'pending');
  const deadlines = world.deadlines();
  const toldOf = deadlines.map(({ deadlineId }) => {
    const own = lines.filter(({ entryId }) => entryId.startsWith(`${deadlineId}-`));
    const said = (what: string) => count(own, (line) => line.what === `deadline.${what}`);
    return {
      met: said('met'),
      cancelled: said('cancelled'),
      paused: said('paused'),
      breached: said('breached'),
      announced: count(breaches, (id) => id === deadlineId),
      timers: waiting.flatMap(({ timerId: id, fireAt, subject }) =>
        subject.kind === 'deadline' && subject.deadlineId === deadlineId ? { timerId: id, fireAt } : [],
      ),
    };
  });
  expect(toldOf).toEqual(
    deadlines.map((one) => ({
      met: Number(one.state === 'met'),
      cancelled: Number(one.state === 'cancelled'),
      paused: one.pauses.length + Number(one.state === 'paused'),
      breached: one.breach === null ? 0 : 1 + one.breach.passedAgain.length,
      announced: Number(one.breach !== null),
      timers: [wakeOf(one)].filter((wake) => wake !== null),
    })),
  );
};
