import * as z from 'zod/mini';
import { type Case } from '../../../domain/case/case.ts';
import { timelineEntry } from '../../../domain/case/timeline.ts';
import { staffRole } from '../../../domain/escalation/policy.ts';
import { institution } from '../../../domain/institution/institution.ts';
import { caseId } from '../../../domain/kernel/ids.ts';
import { person, type Person } from '../../../domain/person/person.ts';
import { type InstitutionRequest } from '../../../domain/request/request.ts';
import { alertView } from '../alerts/views.ts';
import { caseView, toCaseView } from '../cases/views.ts';
import { requestView, toRequestView } from '../requests/views.ts';

/**
 * What was found. `complete`: every case of the county was looked at, not only the newest. `more`: others were found, too; more of
 * the name would tell them apart.
 */
export const searchView = z.strictObject({
  by: z.enum(['cnp', 'case', 'referral', 'name']),
  items: z.array(caseView),
  complete: z.boolean(),
  more: z.boolean(),
});
export type SearchView = z.infer<typeof searchView>;

export const toSearchView = (
  by: SearchView['by'],
  { found, complete, more }: { found: readonly { case: Case; person: Person }[]; complete: boolean; more: boolean },
): SearchView => ({ by, items: found.map((one) => toCaseView(one.case, one.person)), complete, more });

/** Whom a case is about, by name, or by a description when no name is known. */
const caseName = z.strictObject({
  caseId,
  ...z.pick(person, { firstName: true, lastName: true, description: true }).shape,
});
export const caseNames = z.strictObject({ items: z.array(caseName) });

export const toCaseNames = (named: readonly { case: Case; person: Person }[]): z.infer<typeof caseNames> => ({
  items: named.map(({ case: { caseId }, person: { firstName, lastName, description } }) => ({
    caseId,
    firstName,
    lastName,
    description,
  })),
});

/** Newest first. */
export const alertsOfCase = z.strictObject({ items: z.array(alertView) });

/** The note as a line of the history. */
export const noteView = timelineEntry;

/** A colleague to whom a case can be given, and how many open cases they have. */
const colleague = z.strictObject({
  staffId: z.string(),
  name: z.string(),
  roles: z.array(staffRole),
  openCases: z.int(),
});
export type Colleague = z.infer<typeof colleague>;

/** By load, least first. `complete`: every case of the county was counted, not only the newest. */
export const colleagueList = z.strictObject({ items: z.array(colleague), complete: z.boolean() });

const institutionToAsk = z.pick(institution, { institutionId: true, name: true, kind: true, siruta: true });
export type InstitutionToAsk = z.infer<typeof institutionToAsk>;
export const institutionsToAsk = z.strictObject({ items: z.array(institutionToAsk) });

const waitingRequest = z.strictObject({ ...requestView.shape, caseId });
export const waitingRequests = z.strictObject({ items: z.array(waitingRequest), next: z.nullable(z.string()) });

export const toWaitingRequest = (request: InstitutionRequest): z.infer<typeof waitingRequest> => ({
  ...toRequestView(request),
  caseId: request.caseId,
});
