import { type Case, type Stage } from '../case/case.ts';
import { type Deadline } from '../deadline/deadline.ts';
import { type Outcome, type ScreenedReferral } from '../referral/referral.ts';
import { type Report } from '../referral/report.ts';
import { isRunning, startClock, type ClockChange, type ClockContext } from './clock-change.ts';

const isUrgent = ({ triage }: ScreenedReferral): boolean => triage.urgency !== 'routine';

/** What a report itself asks for: the record of abandonment (D20), the home visit of an observation form (D28). */
const askedFor = ({ hospital, concerns, townHall }: Report): string[] => [
  ...(hospital?.newbornLeft === true || concerns.includes('child-left-in-hospital') ? ['D20'] : []),
  ...(townHall?.observationForm === undefined ? [] : ['D28']),
];

const start = (rules: readonly string[], { caseId }: Case, { acceptedAt }: ScreenedReferral, context: ClockContext) =>
  rules.flatMap((rule) => startClock(rule, { kind: 'case', caseId }, acceptedAt, context));

/**
 * The clocks a case begins with, from the instant the referral was accepted: allocation (D5), initial assessment (D7 when
 * urgent, else D6), and what the report asks for.
 */
export const openingClocks = (
  opened: Case,
  referral: ScreenedReferral,
  report: Report,
  context: ClockContext,
): ClockChange[] => start(['D5', isUrgent(referral) ? 'D7' : 'D6', ...askedFor(report)], opened, referral, context);

/** Stages in which the initial assessment is still to be made. */
const notAssessed: readonly Stage[] = ['open', 'reopened', 'initial-assessment'];

/**
 * The clocks a further referral brings to an open case: the initial assessment of an urgent one (D7) while it was not made,
 * and what the report asks for, unless it is asked for already.
 */
export const joiningClocks = (
  joined: Case,
  deadlines: readonly Deadline[],
  referral: ScreenedReferral,
  report: Report,
  context: ClockContext,
): ClockChange[] => {
  const running = new Set(deadlines.filter(isRunning).map(({ rule }) => rule.rule));
  const rules = [...(isUrgent(referral) && notAssessed.includes(joined.stage) ? ['D7'] : []), ...askedFor(report)];
  return start(
    rules.filter((rule) => !running.has(rule)),
    joined,
    referral,
    context,
  );
};

/** Whether any subject still waits: for a person's decision (D43), or for another county to accept (D44). */
export const waitingRules = (outcomes: readonly Outcome[]): string[] => [
  ...(outcomes.some(({ kind }) => kind === 'manual-screening') ? ['D43'] : []),
  ...(outcomes.some(({ kind }) => kind === 'forwarding') ? ['D44'] : []),
];

/** The clocks of what the sender was promised, while a subject waits. */
export const promiseClocks = (referral: ScreenedReferral, context: ClockContext): ClockChange[] =>
  waitingRules(referral.outcomes).flatMap((rule) =>
    startClock(rule, { kind: 'referral', referralId: referral.referralId }, referral.acceptedAt, context),
  );
