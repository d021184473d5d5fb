import { type CaseListItem } from '../../api/answers.ts';

const rank = { immediate: 0, urgent: 1, routine: 2 } as const;

/** By the next clock, soonest first, overdue before all; cases without a clock last, worst urgency first. */
export const byNextClock = (cases: readonly CaseListItem[]): CaseListItem[] =>
  cases.toSorted((a, b) => {
    if (a.nextClock === null || b.nextClock === null)
      return Number(a.nextClock === null) - Number(b.nextClock === null) || rank[a.urgency] - rank[b.urgency];
    return a.nextClock.strictDue.localeCompare(b.nextClock.strictDue) || rank[a.urgency] - rank[b.urgency];
  });
