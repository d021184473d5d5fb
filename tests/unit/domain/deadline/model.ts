/**
 * What a deadline must be, told minute by minute and without any code of the domain: it keeps the minutes in which the clock
 * stood still and counts the others. Times are whole minutes; the term is in hours.
 */
export type Command =
  | { do: 'wait'; minutes: number }
  /** Its timer fires, punctual or not; `double` fires it again, `stale` fires the first timer there ever was. */
  | { do: 'fire'; double: boolean }
  | { do: 'fire-stale' }
  | { do: 'sweep' }
  | { do: 'meet'; minutesAgo: number }
  | { do: 'cancel' }
  | { do: 'pause'; reason: string }
  | { do: 'resume' }
  | { do: 'correct'; event: number }
  | { do: 'change-rule'; term: number }
  | { do: 'explain'; text: string };

export type Model = {
  now: number;
  event: number;
  term: number;
  stoodStill: Map<number, string>;
  paused: string | null;
  ended: 'met' | 'cancelled' | null;
  breachRecorded: boolean;
  timeliness: 'in-time' | 'late' | null;
};

export const newModel = (term: number): Model => ({
  now: 0,
  event: 0,
  term,
  stoodStill: new Map(),
  paused: null,
  ended: null,
  breachRecorded: false,
  timeliness: null,
});

/** The minute the term is over, were the clock to run on from now. */
export const dueMinute = (model: Model): number => {
  let ran = 0;
  for (let minute = model.event; ; minute += 1) {
    if (ran === model.term) return minute;
    if (!model.stoodStill.has(minute)) ran += 1;
  }
};

const isOverdue = (model: Model): boolean => dueMinute(model) <= model.now;

const usedUp = (model: Model, reason: string, limits: Record<string, number>): boolean =>
  [...model.stoodStill.values()].filter((of) => of === reason).length >= (limits[reason] ?? 0);

const pass = (model: Model, minutes: number, limits: Record<string, number>): void => {
  for (let passed = 0; passed < minutes; passed += 1) {
    if (model.paused !== null && usedUp(model, model.paused, limits)) model.paused = null;
    if (model.paused !== null) model.stoodStill.set(model.now, model.paused);
    model.now += 1;
  }
  if (model.paused !== null && usedUp(model, model.paused, limits)) model.paused = null;
};

/** Applies a command and says whether it must be refused. */
export const apply = (model: Model, command: Command, limits: Record<string, number>): 'refused' | 'taken' => {
  if (command.do === 'wait') {
    if (model.ended === null) pass(model, command.minutes, limits);
    else model.now += command.minutes;
    return 'taken';
  }
  if (command.do === 'explain' && (model.breachRecorded || (model.ended === null && isOverdue(model)))) {
    model.breachRecorded = true;
    return 'taken';
  }
  if (command.do === 'explain') return 'refused';
  if (model.ended !== null) {
    const same =
      (command.do === 'meet' && model.ended === 'met') || (command.do === 'cancel' && model.ended === 'cancelled');
    return !same && ['meet', 'cancel', 'pause', 'resume'].includes(command.do) ? 'refused' : 'taken';
  }
  if (command.do === 'meet') {
    const metAt = model.now - command.minutesAgo;
    const late = dueMinute(model) < metAt;
    model.timeliness = late ? 'late' : 'in-time';
    model.breachRecorded ||= late;
    model.ended = 'met';
    return 'taken';
  }
  const overdue = isOverdue(model);
  if (command.do === 'pause' && overdue) return 'refused';
  if (overdue) model.breachRecorded = true;
  switch (command.do) {
    case 'pause':
      if (model.paused !== null) return model.paused === command.reason ? 'taken' : 'refused';
      if (usedUp(model, command.reason, limits)) return 'refused';
      model.paused = command.reason;
      return 'taken';
    case 'resume':
      model.paused = null;
      return 'taken';
    case 'cancel':
      model.ended = 'cancelled';
      return 'taken';
    case 'correct':
    case 'change-rule':
      if (command.do === 'correct') model.event = command.event;
      else model.term = command.term;
      if (isOverdue(model)) {
        model.breachRecorded = true;
        model.paused = null;
      }
      return 'taken';
    case 'fire':
    case 'fire-stale':
    case 'sweep':
      return 'taken';
  }
};

export const stateOf = (model: Model): string =>
  model.ended ?? (isOverdue(model) ? 'breached' : model.paused === null ? 'open' : 'paused');
