import { expect } from 'vitest';
import { closingReasons } from '../../../../shared/domain/case/case.ts';
import { transitionNames, type TransitionName } from '../../../../shared/domain/case/transitions.ts';
import { type Deadline } from '../../../../shared/domain/deadline/deadline.ts';
import { wakeOf } from '../../../../shared/domain/deadline/wake-up.ts';
import { timerId } from '../../../../shared/domain/kernel/ids.ts';
import { addMilliseconds, inMilliseconds, toInstant } from '../../../../shared/domain/kernel/time.ts';
import { type Command, type Step } from './commands.ts';
import { expectedStep, expectedSteps } from './expected-table.ts';
import {
  cancel,
  handle,
  isRunning,
  judge,
  make,
  mayWork,
  meet,
  settle,
  type Actor,
  type Asked,
  type Verdict,
} from './model.ts';
import { begin, hoursOf, now, stricter, type Run } from './run.ts';
import { bacau, person, type Sender } from './world.ts';

const minute = 60_000;

const legalSteps = (stage: string, { roles }: Actor): string[] =>
  expectedSteps
    .filter(({ from, by }) => from.includes(stage) && by.some((role) => roles.includes(role)))
    .map(({ name }) => name);

const asked = (
  run: Run,
  { by, among, pick: chosen, omits, minutesAgo, assignee, staleBy: stale }: Step,
): Asked & { name: TransitionName } => {
  const { staffId, roles } = person(by);
  const legal = legalSteps(run.model.stage, { staffId, roles });
  const leading = legal.filter((each) => expectedStep(each).to !== '=');
  const wanted = { leading: leading.length > 0 ? leading : legal, legal, all: [] }[among];
  const names =
    wanted.length > 0 ? transitionNames.filter((each) => wanted.some((name) => name === each)) : transitionNames;
  const name = names[chosen % names.length] ?? 'take';
  const all = ['document', 'reason', 'closing-reason', 'staff', 'life-event'];
  return {
    name,
    step: name,
    by: { staffId, roles },
    version: Math.max(1, run.model.version - stale),
    gives: omits ? all.filter((_, index) => index !== chosen % all.length) : all,
    assignee: { staffId: assignee, works: ['ana', 'bogdan', 'carmen'].includes(assignee) },
    at: minutesAgo === 'first' ? run.model.since : now(run) - minutesAgo * minute,
  };
};

const send = (run: Run, { name, by, version, gives, assignee, at }: Asked & { name: TransitionName }) => {
  const given = (need: string) => gives.includes(need);
  return run.world.make(
    {
      transition: name,
      documentId: given('document') ? 'W0000000000001' : undefined,
      reason: given('reason') ? 'așa cere cazul' : undefined,
      closingReason: given('closing-reason') ? closingReasons[0] : undefined,
      staffId: given('staff') ? assignee.staffId : undefined,
      lifeEvent: given('life-event') ? 'death' : undefined,
      happenedAt: toInstant(new Date(at)),
    },
    person(by.staffId),
    version,
  );
};

type Answer = Awaited<ReturnType<typeof send>>;

/** What the person was told, in the words of the model. */
const told = (answer: Answer): Verdict => {
  if (answer.ok) return { code: 'ok' };
  const { error } = answer;
  switch (error.code) {
    case 'transition-illegal':
      return { code: error.code, detail: error.legal };
    case 'transition-incomplete':
      return { code: error.code, detail: error.missing };
    default:
      return { code: error.code };
  }
};

/** Whoever comes second is told the version there is now, and each change since the one they looked at. */
const tellsChanges = (run: Run, answer: { ok: boolean; error?: object }, looked: number): void => {
  if (answer.error === undefined || !('changes' in answer.error) || !('version' in answer.error)) return;
  const { version, stamped } = run.model;
  expect(answer.error.version).toBe(version);
  const missed = Array.from({ length: Math.max(0, version - looked) }, (_, index) => looked + index + 1);
  const named = JSON.stringify(answer.error.changes).matchAll(/"caseVersion":(\d+)/g);
  expect([...named].map(([, number]) => Number(number))).toEqual(missed.filter((one) => !stamped.has(one)));
};

const takeStep = (
  run: Run,
  one: Asked & { name: TransitionName },
  answer: Answer,
  verdict = judge(run.model, one, now(run), legalSteps),
): void => {
  expect(told(answer)).toEqual(verdict);
  if (verdict.code === 'ok')
    begin(
      run,
      make(run.model, one, now(run), (rule) => hoursOf(run, rule)),
      one.at,
    );
  else tellsChanges(run, answer, one.version);
};

const allowance = (rule: string, reason: string): number | undefined => {
  const row = bacau.deadlineRules.find((each) => each.rule === rule)?.pauses?.find((each) => each.reason === reason);
  return row === undefined ? undefined : inMilliseconds(row.atMost);
};

const picked = (run: Run, chosen: number): Deadline | undefined => {
  const all = run.world.deadlines();
  return all[chosen % all.length];
};

const joins = (run: Run, sender: Sender): string[] => {
  const running = [...run.model.clocks.values()].filter(isRunning).map(({ rule }) => rule);
  const urgent = sender === 'police' || sender === 'hospital';
  const notAssessed = ['open', 'reopened', 'initial-assessment'].includes(run.model.stage);
  const wanted = [
    ...(urgent && notAssessed ? ['D7'] : []),
    ...(sender === 'hospital' ? ['D20'] : []),
    ...(sender === 'town-hall' ? ['D28'] : []),
  ];
  return wanted.filter((rule) => !running.includes(rule));
};

/** Lets it happen in the world and in the model, which must agree on the answer. */
export const perform = async (run: Run, one: Command): Promise<void> => {
  const { world, model } = run;
  switch (one.do) {
    case 'wait':
      world.time.pass(one.minutes * minute);
      return;
    case 'step': {
      const wish = asked(run, one.step);
      takeStep(run, wish, await send(run, wish));
      return;
    }
    case 'race': {
      const [first, second] = [asked(run, { ...one.first, staleBy: 0 }), asked(run, { ...one.second, staleBy: 0 })];
      const wishes = [first, second];
      const answers = await Promise.all(wishes.map((wish) => send(run, wish)));
      const verdicts = wishes.map((wish) => judge(model, wish, now(run), legalSteps));
      // Both looked at the same version: of two possible steps one is made, the other comes second.
      const winner = answers.findIndex(({ ok }) => ok);
      const both = verdicts.every(({ code }) => code === 'ok');
      const order = winner === 1 ? [1, 0] : [0, 1];
      for (const index of order) {
        const [wish, answer, verdict] = [wishes[index], answers[index], verdicts[index]];
        if (wish === undefined || answer === undefined || verdict === undefined) continue;
        takeStep(run, wish, answer, both && index !== winner ? { code: 'version-stale' } : verdict);
      }
      return;
    }
    case 'clock': {
      const clock = picked(run, one.pick);
      if (clock === undefined) return;
      const { action, what } = one;
      const request =
        action === 'pause'
          ? { action, reason: what, why: 'x' }
          : action === 'resume'
            ? { action, why: 'x' }
            : { action, text: what };
      const looked = Math.max(1, model.version - one.staleBy);
      const answer = await world.handle(clock.deadlineId, request, person(one.by), looked);
      const handled = model.clocks.get(clock.deadlineId);
      if (handled === undefined) throw new Error('a clock the model does not know');
      if (!mayWork(model, person(one.by))) expect(answer).toEqual({ ok: false, error: { code: 'not-found' } });
      else if (looked !== model.version) {
        expect(answer).toMatchObject({ ok: false, error: { code: 'version-stale' } });
        tellsChanges(run, answer, looked);
      } else {
        const verdict = handle(handled, { do: action, what, by: one.by }, now(run), allowance);
        expect(answer.ok ? 'ok' : answer.error.code).toBe(verdict === 'ok' ? 'ok' : 'deadline-refused');
        if (verdict === 'ok') model.version += 1;
      }
      return;
    }
    case 'fire': {
      const clock = picked(run, one.pick);
      if (clock === undefined) return;
      const fired = one.old
        ? timerId.parse(`${clock.deadlineId}-1`)
        : (wakeOf(clock)?.timerId ?? timerId.parse(`${clock.deadlineId}-1`));
      await world.fire(clock, fired);
      const woken = model.clocks.get(clock.deadlineId);
      if (woken !== undefined && isRunning(woken)) settle(woken, now(run));
      return;
    }
    case 'refer': {
      run.referrals += 1;
      const over = model.stage === 'closed' || model.stage === 'post-closure-monitoring';
      const rules = over ? ['D5', one.sender === 'police' || one.sender === 'hospital' ? 'D7' : 'D6'] : [];
      if (over) for (const clock of [...model.clocks.values()].filter(isRunning)) cancel(clock, now(run));
      const wanted = [
        ...rules,
        ...joins({ ...run, model: { ...model, stage: over ? 'monitoring' : model.stage } }, one.sender),
      ];
      const { alertId } = await world.refer(run.referrals, one.sender);
      run.open.add(alertId);
      model.version += 1;
      if (over) Object.assign(model, { stage: 'reopened', since: now(run) });
      begin(run, wanted, now(run));
      return;
    }
    case 'take-alert': {
      const [taken] = [...world.db.alerts.values()].filter(
        ({ alertId, about }) => about.kind === 'referral' && run.open.has(alertId),
      );
      if (taken === undefined) return;
      run.open.delete(taken.alertId);
      await world.acknowledge(taken.alertId, person(one.by));
      model.version += 1;
      model.stamped.add(model.version);
      model.assignedTo ??= one.by;
      for (const clock of [...model.clocks.values()])
        if (clock.rule === 'D5' && isRunning(clock)) meet(clock, now(run));
      return;
    }
    case 'rules':
      world.apply(run.strict ? bacau : stricter);
      run.strict = !run.strict;
      return;
  }
};

/** Every timer that still waits fires, in order. */
export const letTimersFire = async ({ world }: Run): Promise<void> => {
  for (let turn = 0; ; turn += 1) {
    expect(turn).toBeLessThan(200);
    const [next] = world
      .deadlines()
      .flatMap((clock) => {
        const wake = wakeOf(clock);
        return wake === null ? [] : [{ clock, ...wake }];
      })
      .toSorted((a, b) => (a.fireAt < b.fireAt ? -1 : 1));
    if (next === undefined) return;
    const at = addMilliseconds(next.fireAt, 1);
    if (world.time.now() < at) world.time.set(at);
    else world.time.pass(1);
    await world.fire(next.clock, next.timerId);
  }
};
