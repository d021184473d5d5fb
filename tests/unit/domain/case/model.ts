import { expectedStep } from './expected-table.ts';

/**
 * What a case and its clocks must be after any sequence of steps, told without the domain's code: a stage, who has the case, and
 * for each clock its state with the instant it is due (milliseconds). Nothing is looked at before somebody or a timer does.
 */
export type ModelClock = {
  rule: string;
  state: 'open' | 'paused' | 'breached' | 'met' | 'cancelled';
  /** When it counts from, and for how long: null for days and months, whose rule does not change here. */
  from: number;
  length: number | null;
  due: number;
  breached: boolean;
  /** Pauses that are over. */
  spans: { since: number; to: number }[];
  pause: { reason: string; since: number; endsAt: number } | null;
  /** Milliseconds paused for each reason. */
  used: Record<string, number>;
  /** What was said about its breach, with who said it. */
  said: string[];
};

export type Model = {
  stage: string;
  /** Where an emergency began. */
  resumes: string;
  since: number;
  version: number;
  assignedTo: string | null;
  clocks: Map<string, ModelClock>;
  /** Versions that a change of the alert made, without a line of their own number. */
  stamped: Set<number>;
};

export type Actor = { staffId: string; roles: readonly string[] };

export type Asked = {
  step: string;
  by: Actor;
  version: number;
  gives: readonly string[];
  /** Whom it is assigned to, and whether that person works cases here. */
  assignee: { staffId: string; works: boolean };
  at: number;
};

export type Verdict = { code: string; detail?: unknown };

export const isRunning = ({ state }: ModelClock): boolean => state !== 'met' && state !== 'cancelled';

const isLead = ({ roles }: Actor) => roles.includes('supervisor') || roles.includes('director');
export const mayWork = (model: Model, by: Actor): boolean =>
  isLead(by) || (by.roles.includes('case-worker') && (model.assignedTo === null || model.assignedTo === by.staffId));

const endPause = (clock: ModelClock, at: number): void => {
  if (clock.pause === null) return;
  const { reason, since } = clock.pause;
  // One that began when the term was over moves nothing.
  if (since < clock.due) clock.due += at - since;
  clock.spans.push({ since, to: at });
  clock.used[reason] = (clock.used[reason] ?? 0) + at - since;
  clock.pause = null;
  clock.state = 'open';
};

/** What the clock alone has done by now. @returns whether that is something. */
export const settle = (clock: ModelClock, now: number): boolean => {
  let moved = false;
  if (clock.pause !== null && now >= clock.pause.endsAt) {
    endPause(clock, clock.pause.endsAt);
    moved = true;
  }
  if (clock.state === 'open' && now >= clock.due) {
    clock.state = 'breached';
    clock.breached = true;
    moved = true;
  }
  return moved;
};

/** Judged by when it was done: at the due instant is still in time. */
export const meet = (clock: ModelClock, at: number): void => {
  if (clock.pause !== null)
    endPause(clock, at >= clock.pause.endsAt ? clock.pause.endsAt : Math.max(at, clock.pause.since));
  if (clock.state === 'open' && at > clock.due) clock.breached = true;
  clock.state = 'met';
};

export const cancel = (clock: ModelClock, now: number): void => {
  settle(clock, now);
  clock.pause = null;
  clock.state = 'cancelled';
};

/** Counted again for another length of its term. */
const recount = (clock: ModelClock, length: number | null, now: number): void => {
  settle(clock, now);
  if (length === null || length === clock.length) return;
  clock.length = length;
  clock.due = clock.spans.reduce((due, { since, to }) => (since < due ? due + to - since : due), clock.from + length);
  if (clock.state === 'breached' && clock.due > now) clock.state = 'open';
  // Due before its pause began: there is nothing left to pause.
  if (clock.pause !== null && clock.due <= clock.pause.since) endPause(clock, Math.min(now, clock.pause.endsAt));
  settle(clock, now);
};

const minuteOf = (at: number): number => Math.floor(at / 60_000);

/** What is told of the minute in which the stage began happened when it began. */
const toldAt = (at: number, since: number): number => (at < since && minuteOf(at) === minuteOf(since) ? since : at);

/** Whether a step may be made, and if not, what the person is told. */
export const judge = (
  model: Model,
  asked: Asked,
  now: number,
  legal: (stage: string, by: Actor) => string[],
): Verdict => {
  if (!mayWork(model, asked.by)) return { code: 'not-found' };
  if (asked.version !== model.version) return { code: 'version-stale' };
  const { from, by, needs } = expectedStep(asked.step);
  if (!from.includes(model.stage) || !by.some((role) => asked.by.roles.includes(role)))
    return { code: 'transition-illegal', detail: legal(model.stage, asked.by) };
  const missing = needs.filter((need) => !asked.gives.includes(need));
  if (missing.length > 0) return { code: 'transition-incomplete', detail: missing };
  const at = toldAt(asked.at, model.since);
  if (at > now) return { code: 'in-the-future' };
  if (at < model.since) return { code: 'not-before-stage' };
  if (['assign', 'transfer'].includes(asked.step) && !asked.assignee.works) return { code: 'staff-unknown' };
  return { code: 'ok' };
};

/** Makes a step that was judged possible; terms in hours last as long as `lengthOf` says now. @returns the rules whose clocks must have started. */
export const make = (model: Model, asked: Asked, now: number, lengthOf: (rule: string) => number | null): string[] => {
  const { to, meets, starts, cancels, cancelsRest, repeats, recounts } = expectedStep(asked.step);
  const at = toldAt(asked.at, model.since);
  model.version += 1;
  if (asked.step === 'assign' || asked.step === 'transfer') model.assignedTo = asked.assignee.staffId;
  if (asked.step === 'take') model.assignedTo = asked.by.staffId;
  if (to !== '=') {
    const before = model.stage;
    model.stage = to === '<' ? model.resumes : to;
    if (model.stage === 'emergency-protection') model.resumes = before;
    model.since = at;
  }
  const again = new Set<string>(starts);
  for (const clock of [...model.clocks.values()].filter(isRunning)) {
    if (meets.includes(clock.rule)) {
      meet(clock, at);
      if (repeats) again.add(clock.rule);
    } else if (cancelsRest || cancels.includes(clock.rule)) cancel(clock, now);
    else if (recounts) recount(clock, lengthOf(clock.rule), now);
  }
  return [...again];
};

/** Milliseconds a rule lets its clock stand still for a reason; undefined: not for that reason. */
export type Allowance = (rule: string, reason: string) => number | undefined;

/** Whether a clock may be paused, resumed or explained; if so, it is. */
export const handle = (
  clock: ModelClock,
  asked: { do: 'pause' | 'resume' | 'explain'; what: string; by: string },
  now: number,
  allowance: Allowance,
): 'ok' | 'refused' => {
  const draft = structuredClone(clock);
  const moved = isRunning(draft) && settle(draft, now);
  const verdict = handleSettled(draft, asked, now, allowance);
  if (verdict === 'refused' || (verdict === 'unchanged' && !moved)) return 'refused';
  Object.assign(clock, draft);
  return 'ok';
};

const handleSettled = (
  clock: ModelClock,
  asked: { do: 'pause' | 'resume' | 'explain'; what: string; by: string },
  now: number,
  allowance: Allowance,
): 'changed' | 'unchanged' | 'refused' => {
  switch (asked.do) {
    case 'explain': {
      if (!clock.breached) return 'refused';
      const words = `${asked.by}: ${asked.what}`;
      if (clock.said.includes(words)) return 'unchanged';
      clock.said.push(words);
      return 'changed';
    }
    case 'resume':
      if (!isRunning(clock)) return 'refused';
      if (clock.pause === null) return 'unchanged';
      endPause(clock, now);
      return 'changed';
    case 'pause': {
      if (clock.pause !== null) return clock.pause.reason === asked.what ? 'unchanged' : 'refused';
      const allowed = allowance(clock.rule, asked.what);
      const left = allowed === undefined ? 0 : allowed - (clock.used[asked.what] ?? 0);
      if (clock.state !== 'open' || left <= 0) return 'refused';
      clock.state = 'paused';
      clock.pause = { reason: asked.what, since: now, endsAt: now + left };
      return 'changed';
    }
  }
};
