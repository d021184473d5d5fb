import { type Case } from '../case/case.ts';
import { type Transitioned } from '../case/decide-transition.ts';
import { type Actor, type Deadline } from '../deadline/deadline.ts';
import { localDateOf } from '../calendar/local-time.ts';
import { ruleInForce } from '../deadline/deadline-rule.ts';
import { isRunning, moveClock, startClock, type ClockChange, type ClockContext } from './clock-change.ts';

const ownerOf = ({ caseId }: Case) => ({ kind: 'case', caseId }) as const;

/** Counted by the row in force now for its event, or by its own where there is none any more. */
const recount = (clock: Deadline, { entry }: Transitioned, context: ClockContext): ClockChange[] => {
  const { version, settings } = context.settings;
  const { rule, variant } = clock.rule;
  const wanted = variant === undefined ? { rule } : { rule, variant };
  const found = ruleInForce(settings.deadlineRules, wanted, localDateOf(clock.eventAt));
  const adopted = found.ok ? { rule: { row: found.value, settingsVersion: version } } : {};
  const why = entry.why ?? entry.what;
  return moveClock(clock, { kind: 'recomputed', because: 'case-transferred', by: entry.by, why, ...adopted }, context);
};

/**
 * What a step in the life of a case does to its clocks, as the table of transitions says: those it meets are met at the
 * instant it was done, reviews that come round start again, a transfer has the rest counted by the rules of now, what nobody owes any more is cancelled, new ones start.
 */
export const transitionClocks = (
  step: Transitioned,
  deadlines: readonly Deadline[],
  context: ClockContext,
): ClockChange[] => {
  const { case: after, entry, row, at } = step;
  const by: Actor = entry.by;
  const running = deadlines.filter(isRunning);
  const met = running.filter(({ rule }) => row.meets.includes(rule.rule));
  const rest = running.filter((one) => !met.includes(one));
  const owner = ownerOf(after);
  const again = row.repeats === true ? met.map(({ rule }) => rule.rule) : [];
  return [
    ...met.flatMap((one) => moveClock(one, { kind: 'met', at, by }, context)),
    ...rest
      .filter(({ rule }) => row.cancelsRest === true || row.cancels?.includes(rule.rule) === true)
      .flatMap((one) => moveClock(one, { kind: 'cancelled', by, why: entry.what }, context)),
    ...(row.recounts === true ? rest.flatMap((one) => recount(one, step, context)) : []),
    ...[...new Set([...row.starts, ...again])].flatMap((rule) => startClock(rule, owner, at, context)),
  ];
};
