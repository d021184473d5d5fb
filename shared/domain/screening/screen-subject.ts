import { type Case } from '../case/case.ts';
import { newCaseId, newPersonId, type CaseId, type Digest, type PersonId } from '../kernel/ids.ts';
import { type Instant } from '../kernel/time.ts';
import { worse, type Urgency } from '../kernel/urgency.ts';
import { type Person } from '../person/person.ts';
import { type Outcome } from '../referral/referral.ts';
import { type Report } from '../referral/report.ts';
import { routeSubject, type Route } from '../routing/route-subject.ts';
import { assertNever } from '../kernel/result.ts';

type Subject = Report['subjects'][number];

/** A subject and what the county already knows of that person. */
export type KnownSubject = { personId: PersonId; person: Person | null; openCase: Case | null };

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

const caseIdFor = (person: Person, digest: Digest): CaseId =>
  newCaseId(digest(`case ${person.personId} ${person.episodes}`));

const withCase = (subject: Subject, known: KnownSubject, context: Context): Person => {
  const { firstName, lastName, description, birthDate, approximateAge, sex, cnp } = subject;
  const named = { firstName, lastName, description, birthDate, approximateAge, sex, cnp };
  const before = known.person;
  const facts = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
  const person: Person = {
    ...facts,
    ...(before ?? { personId: known.personId, firstSeenAt: context.now }),
    version: (before?.version ?? 0) + 1,
    episodes: (before?.episodes ?? 0) + 1,
    openCaseId: null,
  };
  return { ...person, openCaseId: caseIdFor(person, context.digest) };
};

/** Opens a case for a subject. The person record is the lock that keeps it at one open case per person. */
export const openCase = (subject: Subject, known: KnownSubject, rule: string, context: Context): SubjectScreening => {
  const person = withCase(subject, known, context);
  const { index, referralId, urgency, now } = context;
  const opened: Case = {
    caseId: caseIdFor(person, context.digest),
    version: 1,
    state: 'open',
    personId: person.personId,
    urgency,
    openedAt: now,
    openedBy: referralId,
    referralIds: [referralId],
  };
  const outcome: Outcome = {
    kind: 'case-opened',
    subject: index,
    rule,
    at: now,
    personId: person.personId,
    caseId: opened.caseId,
  };
  return { outcome, person, case: opened };
};

const joinCase = (open: Case, rule: string, { index, referralId, urgency, now }: Context): SubjectScreening => ({
  outcome: { kind: 'case-joined', subject: index, rule, at: now, personId: open.personId, caseId: open.caseId },
  person: null,
  case: {
    ...open,
    version: open.version + 1,
    urgency: worse(open.urgency, urgency),
    referralIds: [...open.referralIds, referralId],
  },
});

/** Opens a case, or joins the one that is open: whichever keeps one open case per person. */
export const openOrJoin = (subject: Subject, known: KnownSubject, rule: string, context: Context): SubjectScreening =>
  known.openCase === null ? openCase(subject, known, rule, context) : joinCase(known.openCase, rule, context);

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
    openCaseHere: known.openCase !== null,
    siruta: subject.address?.siruta,
    competentCounty,
    ownCounty,
  });
  return follow(route, subject, known, context);
};
