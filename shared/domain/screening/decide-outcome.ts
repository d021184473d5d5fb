import { type DomainEvent } from '../event/domain-event.ts';
import { isRunning, moveClock, startClock, type ClockChange, type ClockContext } from '../clock/clock-change.ts';
import { breachEvents } from '../clock/clock-events.ts';
import { type HistoryLine } from '../clock/clock-history.ts';
import { waitingRules } from '../clock/opening-clocks.ts';
import { type Deadline } from '../deadline/deadline.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { type Decider, type Outcome, type ScreenedReferral } from '../referral/referral.ts';
import { type Report } from '../referral/report.ts';
import { factOf, type ReferralFact } from '../statistics/referral-fact.ts';
import { caseEvents, clocksOf, historyOf, movedHistory } from './case-effects.ts';
import { openDecisions, type PersonDecision } from './decisions.ts';
import { openOrJoin, type KnownSubject, type SubjectScreening } from './screen-subject.ts';

export type DecisionRefusal =
  { code: 'no-such-subject' } | { code: 'decision-not-possible'; possible: readonly string[] };

export type DecidedOutcome = SubjectScreening & {
  referral: ScreenedReferral;
  clocks: ClockChange[];
  history: HistoryLine[];
  fact: ReferralFact;
  events: DomainEvent[];
};

type Context = ClockContext & { by: Decider; ownCounty: string };

const decidedOutcome = (
  decision: PersonDecision,
  current: Outcome,
  subject: Report['subjects'][number],
  known: KnownSubject,
  referral: ScreenedReferral,
  { by, now, digest, ownCounty }: Context,
): SubjectScreening => {
  const routed = { subject: decision.subject, rule: `person:${by.staffId}`, at: now };
  const only = (outcome: Outcome): SubjectScreening => ({ outcome, person: null, case: null });
  switch (decision.decision) {
    case 'open-case':
      return openOrJoin(subject, known, routed.rule, {
        index: decision.subject,
        referralId: referral.referralId,
        urgency: referral.triage.urgency,
        now,
        digest,
        ownCounty,
        competentCounty: () => ownCounty,
      });
    case 'forward':
      return only({ kind: 'forwarding', ...routed, toCounty: decision.toCounty });
    case 'forward-accepted': {
      const toCounty = current.kind === 'forwarding' ? current.toCounty : ownCounty;
      return only({ kind: 'forwarded', ...routed, toCounty, acceptedAs: decision.acceptedAs, by });
    }
    case 'dismiss':
      return only({ kind: 'dismissed', ...routed, reason: decision.reason, note: decision.note, by });
  }
};

/** The sender's promises: met when no subject waits for that any more, begun when one starts to wait. */
const promiseChanges = (
  before: ScreenedReferral,
  after: ScreenedReferral,
  promises: readonly Deadline[],
  { by, ...context }: Context,
): ClockChange[] => {
  const waiting = waitingRules(after.outcomes);
  const running = promises.filter(isRunning);
  const kept = running.filter(({ rule }) => !waiting.includes(rule.rule));
  const begun = waiting.filter((rule) => !waitingRules(before.outcomes).includes(rule));
  const owner = { kind: 'referral', referralId: after.referralId } as const;
  return [
    ...kept.flatMap((one) => moveClock(one, { kind: 'met', at: context.now, by: { kind: 'person', ...by } }, context)),
    ...begun.flatMap((rule) => startClock(rule, owner, after.acceptedAt, context)),
  ];
};

/**
 * Applies a person's decision to a subject that is waiting for one.
 * @param known what the county knows of that subject's person.
 * @param promises the clocks that run on the referral itself.
 */
export const decideOutcome = (
  referral: ScreenedReferral,
  report: Report,
  decision: PersonDecision,
  known: KnownSubject,
  promises: readonly Deadline[],
  context: Context,
): Result<DecidedOutcome, DecisionRefusal> => {
  const current = referral.outcomes.find(({ subject }) => subject === decision.subject);
  const subject = report.subjects[decision.subject];
  if (current === undefined || subject === undefined) return err({ code: 'no-such-subject' });
  const possible: readonly string[] = openDecisions[current.kind];
  if (!possible.includes(decision.decision)) return err({ code: 'decision-not-possible', possible });

  const decided = decidedOutcome(decision, current, subject, known, referral, context);
  const version = referral.version + 1;
  const { referralId } = referral;
  const outcomes = referral.outcomes.map((one) => (one.subject === decision.subject ? decided.outcome : one));
  const about: DomainEvent = {
    type: 'referral.outcome-decided.v1',
    referralId,
    version,
    subject: decision.subject,
    outcome: decided.outcome.kind,
    staffId: context.by.staffId,
  };
  const after = { ...referral, version, outcomes };
  const clocks = [
    ...clocksOf(decided, known, after, report, context),
    ...promiseChanges(referral, after, promises, context),
  ];
  const history = [...historyOf(decided, after), ...movedHistory(clocks)];
  const events: DomainEvent[] = [about, ...caseEvents(decided, after), ...breachEvents(clocks, { referralId })];
  return ok({ ...decided, referral: after, clocks, history, fact: factOf(after, report), events });
};
