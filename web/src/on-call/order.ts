import { type AlertView } from '../api/answers.ts';

const rank = { immediate: 0, urgent: 1, routine: 2 } as const;

/** Worst first; of the same urgency, whose answer is due soonest. */
export const inOrder = (alerts: readonly AlertView[]): AlertView[] =>
  alerts.toSorted(
    (a, b) =>
      rank[a.urgency] - rank[b.urgency] ||
      (a.answerBy ?? '').localeCompare(b.answerBy ?? '') ||
      a.raisedAt.localeCompare(b.raisedAt),
  );
