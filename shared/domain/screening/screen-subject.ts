import { commonOf, isClosed, type Case } from '../case/case.ts';
import { type Deadline } from '../deadline/deadline.ts';
import { newCaseId, newPersonId, type CaseId, type Digest, type PersonId } from '../kernel/ids.ts';
import { type Instant } from '../kernel/time.ts';
import { worse, type Urgency } from '../kernel/urgency.ts';
import { type Person } from '../person/person.ts';
import { type Outcome } from '../referral/referral.ts';
import { type Report } from '../referral/report.ts';
import { routeSubject, type Route } from '../routing/route-subject.ts';
import { assertNever } from '../kernel/result.ts';

type Subject = Report['subjects'][number];

/** A subject and what the county already knows of that person. `clocks`: the deadlines of the case. */
export type KnownSubject = {
  personId: PersonId;
  person: Person | null;
  currentCase: Case | null;
  clocks: readonly Deadline[];
};

/** What is written for one subject. A record with version 1 is new; any other replaces the version before it. */
export type SubjectScreening = { outcome: Outcome; person: Person | null; case: Case | null };

type Context = {
  index: number;
  referralId: Case['openedBy'];
  urgency: Urgency;
  now: Instant;
  digest: Digest;
  ownCounty: string;
  competentCounty: (siruta: string) => string | null;
};

/** The id of a person reported without a CNP: this report's, this subject's, and nobody else's. */
export const unnumberedPersonId = (referralId: string, index: number, digest: Digest): PersonId =>
  newPersonId(digest(`person ${referralId} ${index}`));

const caseIdFor = (personId: PersonId, digest: Digest): CaseId => newCaseId(digest(`case ${personId}`));

const withCase = (subject: Subject, known: KnownSubject, { now, digest }: Context): Person => {
  const { firstName, lastName, description, birthDate, approximateAge, sex, cnp } = subject;
  const named = { firstName, lastName, description, birthDate, approximateAge, sex, cnp };
  const facts = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
  return {
    ...facts,
    ...(known.person ?? { personId: known.personId, firstSeenAt: now }),
    version: (known.person?.version ?? 0) + 1,
    currentCaseId: caseIdFor(known.personId, digest),
  };
};

/** Opens a case for a subject. The person record is the lock that keeps it at one case per person. */
const openCase = (subject: Subject, known: KnownSubject, rule: string, context: Context): SubjectScreening => {
  const { index, referralId, urgency, now } = context;
  const person = withCase(subject, known, context);
  const opened: Case = {
    stage: 'open',
    caseId: caseIdFor(known.personId, context.digest),
    version: 1,
    personId: known.personId,
    urgency,
    openedAt: now,
    openedBy: referralId,
    referralIds: [referralId],
    stageSince: now,
  };
  const { personId } = known;
  const outcome: Outcome = { kind: 'case-opened', subject: index, rule, at: now, personId, caseId: opened.caseId };
  return { outcome, person, case: opened };
};

/** Joins a referral to the person's case; a case that was closed is opened again by it. */
const joinCase = (current: Case, rule: string, { index, referralId, urgency, now }: Context): SubjectScreening => {
  const joined = {
    version: current.version + 1,
    urgency: isClosed(current) ? urgency : worse(current.urgency, urgency),
    referralIds: [...current.referralIds, referralId],
  };
  return {
    outcome: { kind: 'case-joined', subject: index, rule, at: now, personId: current.personId, caseId: current.caseId },
    person: null,
    case: isClosed(current)
      ? { ...commonOf(current), ...joined, stage: 'reopened', stageSince: now }
      : { ...current, ...joined },
  };
};

/** Opens a case, or joins the one the person has: whichever keeps one case per person. */
export const openOrJoin = (subject: Subject, known: KnownSubject, rule: string, context: Context): SubjectScreening =>
  known.currentCase === null ? openCase(subject, known, rule, context) : joinCase(known.currentCase, rule, context);

const follow = (route: Route, subject: Subject, known: KnownSubject, context: Context): SubjectScreening => {
  const decided = { subject: context.index, rule: route.rule, at: context.now };
  switch (route.to) {
    case 'join-case':
    case 'open-case':
      return openOrJoin(subject, known, route.rule, context);
    case 'manual-screening':
      return { outcome: { kind: 'manual-screening', ...decided, reason: route.reason }, person: null, case: null };
    case 'forward':
      return { outcome: { kind: 'forwarding', ...decided, toCounty: route.county }, person: null, case: null };
    default:
      return assertNever(route);
  }
};

/** Routes one subject and makes the records that follow from it. */
export const screenSubject = (subject: Subject, known: KnownSubject, context: Context): SubjectScreening => {
  const { ownCounty, competentCounty } = context;
  const route = routeSubject({
    openCaseHere: known.currentCase !== null && !isClosed(known.currentCase),
    siruta: subject.address?.siruta,
    competentCounty,
    ownCounty,
  });
  return follow(route, subject, known, context);
};
