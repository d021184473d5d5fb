import { type CaseListItem, type CaseView, type DeadlineView } from '../../../web/src/api/answers.ts';

const monday = '2026-11-23T08:00:00.000Z';

const summary = {
  caseId: 'C0000000000001',
  version: 1,
  stage: 'open',
  stageSince: monday,
  urgency: 'routine',
  openedAt: monday,
  referralIds: [],
  assignedTo: null,
  firstContactAt: null,
} as const;

/** A case as the API shows it. */
export const viewOf = (extra: Partial<CaseView> = {}): CaseView => ({
  ...summary,
  referralIds: [],
  person: { personId: 'P00000000000000000000' },
  ...extra,
});

/** A line of the list of cases, with a running clock if it is due at some time. */
export const listItem = ({ due, ...extra }: Partial<CaseListItem> & { due?: string }): CaseListItem => ({
  ...summary,
  referralIds: [],
  nextClock:
    due === undefined
      ? null
      : { deadlineId: 'D1', rule: 'D7', obligation: 'Evaluare inițială', strictDue: due, state: 'open' },
  ...extra,
});

/** A clock as the API explains it. */
export const clockOf = (state: DeadlineView['state'], extra: Partial<DeadlineView> = {}): DeadlineView => ({
  deadlineId: 'D1',
  version: 1,
  rule: 'D7',
  event: 'Sesizare urgentă',
  obligation: 'Evaluare inițială',
  actor: null,
  source: null,
  article: null,
  verification: null,
  state,
  eventAt: monday,
  strictDue: monday,
  latestLegal: monday,
  metAt: null,
  pausedUntil: null,
  pauseReasons: [],
  breach: null,
  next: null,
  ...extra,
});
