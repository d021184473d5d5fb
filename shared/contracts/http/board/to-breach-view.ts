import { type Case } from '../../../domain/case/case.ts';
import { type Deadline } from '../../../domain/deadline/deadline.ts';
import { type Instant } from '../../../domain/kernel/time.ts';
import { ownerOf, type BreachReport } from './views.ts';

const endOf = (one: Deadline): Instant | null => {
  if (one.state === 'met') return one.metAt;
  return one.state === 'cancelled' ? one.cancelledAt : null;
};

const stateOf = ({ state }: Deadline): BreachReport['items'][number]['state'] =>
  state === 'met' || state === 'cancelled' ? state : 'running';

/** A breach as it was recorded, none when the clock has none. How late is measured from the strict instant that passed. */
export const toBreachView = (clock: Deadline, cases: readonly Case[], now: Instant): BreachReport['items'] => {
  const { breach, rule, owner, deadlineId } = clock;
  if (breach === null) return [];
  const endedAt = endOf(clock);
  const until = endedAt ?? now;
  return [
    {
      deadlineId,
      owner,
      rule: breach.rule,
      obligation: rule.obligation,
      source: rule.source,
      article: breach.article,
      verification: breach.verification,
      strictDue: breach.strictDue,
      latestLegal: breach.latestLegal,
      recordedAt: breach.recordedAt,
      state: stateOf(clock),
      endedAt,
      lateBy: Math.max(0, Date.parse(until) - Date.parse(breach.strictDue)),
      afterLegal: until >= breach.latestLegal,
      explained: breach.explanations.length > 0,
      assignedTo: ownerOf(owner, cases),
    },
  ];
};
