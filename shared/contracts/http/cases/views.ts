import * as z from 'zod/mini';
import { stages, type Case } from '../../../domain/case/case.ts';
import { type Deadline } from '../../../domain/deadline/deadline.ts';
import { caseId } from '../../../domain/kernel/ids.ts';
import { instant } from '../../../domain/kernel/time.ts';
import { urgency } from '../../../domain/kernel/urgency.ts';
import { receiptNumber } from '../../../domain/referral/receipt.ts';
import { person, type Person } from '../../../domain/person/person.ts';
import { inOrder } from './deadline-view.ts';

/** A case in a list: no personal data. */
export const caseSummary = z.strictObject({
  caseId,
  version: z.int(),
  stage: z.enum(stages),
  stageSince: instant,
  urgency,
  openedAt: instant,
  referralIds: z.array(receiptNumber),
  assignedTo: z.nullable(z.strictObject({ staffId: z.string(), name: z.string() })),
  firstContactAt: z.nullable(instant),
});
export type CaseSummary = z.infer<typeof caseSummary>;

/** What is shown of a person; what the service keeps for itself (versions, locks) is not. */
const shownPerson = z.pick(person, {
  personId: true,
  firstName: true,
  lastName: true,
  description: true,
  birthDate: true,
  approximateAge: true,
  sex: true,
  cnp: true,
});

/** A case as those who work it see it, with the person it is about. */
export const caseView = z.strictObject({
  ...caseSummary.shape,
  person: shownPerson,
});

/** The clock of a case that is due next, or overdue and still owed. */
const nextClock = z.strictObject({
  deadlineId: z.string(),
  rule: z.string(),
  obligation: z.string(),
  strictDue: instant,
  state: z.enum(['open', 'paused', 'breached']),
});

const caseListItem = z.strictObject({ ...caseSummary.shape, nextClock: z.nullable(nextClock) });
export type CaseListItem = z.infer<typeof caseListItem>;
export const caseList = z.strictObject({ items: z.array(caseListItem), next: z.nullable(z.string()) });

export const toCaseSummary = (one: Case): CaseSummary => ({
  caseId: one.caseId,
  version: one.version,
  stage: one.stage,
  stageSince: one.stageSince,
  urgency: one.urgency,
  openedAt: one.openedAt,
  referralIds: one.referralIds,
  assignedTo: one.assignedTo === undefined ? null : { staffId: one.assignedTo.staffId, name: one.assignedTo.name },
  firstContactAt: one.firstContactAt ?? null,
});

export const toCaseView = (one: Case, about: Person): z.infer<typeof caseView> => {
  const { version, firstSeenAt, currentCaseId, ...shown } = about;
  return { ...toCaseSummary(one), person: shown };
};

const nextOf = (deadlines: readonly Deadline[]): CaseListItem['nextClock'] => {
  const [first] = inOrder(deadlines);
  if (first === undefined || first.state === 'met' || first.state === 'cancelled') return null;
  const { deadlineId, rule, strictDue, state } = first;
  return { deadlineId, rule: rule.rule, obligation: rule.obligation, strictDue, state };
};

/** A case in a list, with the clock that is due next. */
export const toCaseListItem = (one: Case, deadlines: readonly Deadline[]): CaseListItem => ({
  ...toCaseSummary(one),
  nextClock: nextOf(deadlines),
});
