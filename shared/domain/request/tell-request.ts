import { type TimelineEntry } from '../case/timeline.ts';
import { record, type DomainEvent, type RecordedEvent } from '../event/domain-event.ts';
import { type Instant } from '../kernel/time.ts';
import { stepsSince, type RequestChange } from './decide-request.ts';
import { silentSinceOf, type InstitutionRequest, type RequestStep } from './request.ts';

const newSteps = ({ before, after }: RequestChange): RequestStep[] => stepsSince(after, before?.version ?? 0);

const states = {
  sent: 'open',
  unanswered: 'unanswered',
  answered: 'answered',
  withdrawn: 'withdrawn',
} as const satisfies Record<RequestStep['what'], InstitutionRequest['state']>;

const stateBefore = ({ history }: InstitutionRequest, { version }: RequestStep): string | null => {
  const earlier = history.find((one) => one.version === version - 1);
  return earlier === undefined ? null : states[earlier.what];
};

/** What happened to a request, as lines of its case's history: ids and codes, and why it was withdrawn; never what was asked. */
export const requestHistory = (change: RequestChange): TimelineEntry[] => {
  const { after } = change;
  return newSteps(change).map((step) => ({
    entryId: `${after.requestId}-${step.version}`,
    recordedAt: step.at,
    happenedAt: step.what === 'unanswered' ? after.dueAt : step.at,
    by: step.by,
    what: `request.${step.what}`,
    from: stateBefore(after, step),
    to: states[step.what],
    why: step.what === 'withdrawn' && after.state === 'withdrawn' ? after.withdrawn.why : null,
    documentId: after.requestId,
    rule: after.term.kind === 'rule' ? after.term.rule : null,
    caseVersion: null,
  }));
};

const eventOf = (after: InstitutionRequest, { what, version }: RequestStep): DomainEvent => {
  const { requestId, caseId, referralId, institution, dueAt } = after;
  const about = { requestId, version, caseId, referralId, institutionId: institution.institutionId };
  switch (what) {
    case 'sent':
      return { type: 'request.sent.v1', ...about, dueAt };
    case 'unanswered':
      return { type: 'request.unanswered.v1', ...about, silentSince: dueAt };
    case 'answered':
      return { type: 'request.answered.v1', ...about, late: silentSinceOf(after) !== null };
    case 'withdrawn':
      return { type: 'request.withdrawn.v1', ...about };
  }
};

/** What is announced of a request: each of its steps once, by its own version. */
export const requestEvents = (change: RequestChange, now: Instant): RecordedEvent[] =>
  newSteps(change).flatMap((step) => record([eventOf(change.after, step)], now));
