import { type Case } from '../case/case.ts';
import { type Transitioned } from '../case/decide-transition.ts';
import { type Actor, type Deadline } from '../deadline/deadline.ts';
import { isRunning, moveClock, startClock, type ClockChange, type ClockContext } from './clock-change.ts';

const ownerOf = ({ caseId }: Case) => ({ kind: 'case', caseId }) as const;

/**
 * What a step in the life of a case does to its clocks, as the table of transitions says: those it meets are met at the
 * instant it was done, reviews that come round start again, what nobody owes any more is cancelled, new ones start.
 */
export const transitionClocks = (
  { case: after, entry, row, at }: Transitioned,
  deadlines: readonly Deadline[],
  context: ClockContext,
): ClockChange[] => {
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
    ...[...new Set([...row.starts, ...again])].flatMap((rule) => startClock(rule, owner, at, context)),
  ];
};
