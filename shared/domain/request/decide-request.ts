import { type Actor } from '../deadline/deadline.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { type Instant } from '../kernel/time.ts';
import { type StaffMember } from '../rota/rota.ts';
import { isWaiting, silentSinceOf, type InstitutionRequest, type RequestStep, type WaitingRequest } from './request.ts';

/** `before` null: it is new. A decision may take two steps: an answer after the term first finds the silence. */
export type RequestChange = { before: InstitutionRequest | null; after: InstitutionRequest };

/** It was ended before: with which of the two. */
export type RequestRefusal = { code: 'request-answered' | 'request-withdrawn' };

type Asked = Omit<
  Extract<InstitutionRequest, { state: 'open' }>,
  'state' | 'version' | 'askedBy' | 'askedAt' | 'history'
>;

const person = ({ staffId, name }: Pick<StaffMember, 'staffId' | 'name'>) =>
  ({ kind: 'person', staffId, name }) as const;

const commonOf = (before: WaitingRequest, what: RequestStep['what'], at: Instant, by: Actor) => {
  const { requestId, caseId, referralId, institution, question, askedBy, askedAt, dueAt, term } = before;
  const version = before.version + 1;
  const history = [...before.history, { version, what, at, by }];
  return { requestId, version, caseId, referralId, institution, question, askedBy, askedAt, dueAt, term, history };
};

/** Puts a question to an institution. */
export const askInstitution = (
  asked: Asked,
  { by, now }: { by: Pick<StaffMember, 'staffId' | 'name'>; now: Instant },
): RequestChange => {
  const { staffId, name } = by;
  const history: RequestStep[] = [{ version: 1, what: 'sent', at: now, by: person(by) }];
  return {
    before: null,
    after: { state: 'open', ...asked, version: 1, askedBy: { staffId, name }, askedAt: now, history },
  };
};

/** The request as it is once its term has passed: the silence counts from the term, whenever it is noticed. */
const sinceTerm = (before: WaitingRequest, now: Instant): WaitingRequest =>
  before.state === 'open' && before.dueAt <= now
    ? { state: 'unanswered', ...commonOf(before, 'unanswered', now, { kind: 'service' }), silentSince: before.dueAt }
    : before;

/** Records that the institution let its term pass; null when there is nothing to record: not yet, or not any more. */
export const noteSilence = (before: InstitutionRequest, now: Instant): RequestChange | null => {
  if (before.state !== 'open') return null;
  const after = sinceTerm(before, now);
  return after.state === 'unanswered' ? { before, after } : null;
};

const ended = ({ state }: Exclude<InstitutionRequest, WaitingRequest>): RequestRefusal => ({
  code: `request-${state}`,
});

/** Takes the institution's answer, also after its term: a late answer is better than none, and the silence stays recorded. */
export const answerRequest = (
  before: InstitutionRequest,
  given: { text: string; submittedBy: string; keyDigest: string },
  now: Instant,
): Result<RequestChange, RequestRefusal> => {
  if (!isWaiting(before)) return err(ended(before));
  const waiting = sinceTerm(before, now);
  const by = { kind: 'institution', institutionId: before.institution.institutionId } as const;
  const common = commonOf(waiting, 'answered', now, by);
  const after = {
    state: 'answered',
    ...common,
    silentSince: silentSinceOf(waiting),
    answer: { ...given, at: now },
  } as const;
  return ok({ before, after });
};

/** Takes the question back: nobody owes an answer any more. */
export const withdrawRequest = (
  before: InstitutionRequest,
  { why, by }: { why: string; by: Pick<StaffMember, 'staffId' | 'name'> },
  now: Instant,
): Result<RequestChange, RequestRefusal> => {
  if (!isWaiting(before)) return err(ended(before));
  const waiting = sinceTerm(before, now);
  const { staffId, name } = by;
  const common = commonOf(waiting, 'withdrawn', now, person(by));
  const withdrawn = { at: now, by: { staffId, name }, why };
  return ok({ before, after: { state: 'withdrawn', ...common, silentSince: silentSinceOf(waiting), withdrawn } });
};

/** What happened to a request after it had a version, oldest first. */
export const stepsSince = ({ history }: InstitutionRequest, version: number): RequestStep[] =>
  history.filter((one) => one.version > version);
