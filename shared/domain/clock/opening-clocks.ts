import { type Case } from '../case/case.ts';
import { type Outcome, type ScreenedReferral } from '../referral/referral.ts';
import { type Report } from '../referral/report.ts';
import { startClock, type ClockChange, type ClockContext } from './clock-change.ts';

/**
 * The clocks a case begins with, from the instant the referral was accepted: allocation (D5), initial assessment (D7 when
 * urgent, else D6), the record of abandonment for a child left in hospital (D20), and the home visit that an observation
 * form asks for (D28).
 */
export const openingClocks = (
  opened: Case,
  referral: ScreenedReferral,
  report: Report,
  context: ClockContext,
): ClockChange[] => {
  const urgent = referral.triage.urgency !== 'routine';
  const leftInHospital = report.hospital?.newbornLeft === true || report.concerns.includes('child-left-in-hospital');
  const rules = [
    'D5',
    urgent ? 'D7' : 'D6',
    ...(leftInHospital ? ['D20'] : []),
    ...(report.townHall?.observationForm === undefined ? [] : ['D28']),
  ];
  const owner = { kind: 'case', caseId: opened.caseId } as const;
  return rules.flatMap((rule) => startClock(rule, owner, referral.acceptedAt, context));
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
