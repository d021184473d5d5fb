import {
  type Acceptance,
  type Alert,
  type AnsweredBy,
  type Notification,
  type OpenAlert,
  type PagePurpose,
  type PendingNotification,
} from '../alert/alert.ts';
import { type Instant } from '../kernel/time.ts';
import {
  levelAt,
  pagesFor,
  startNextLevel,
  type EscalationFacts,
  type Reach,
  type Started,
  type Turn,
} from './start-level.ts';
import { changed, type AlertEvent, type Decision } from './trigger.ts';

/** The present that a decision is made in. */
export type Context = {
  now: Instant;
  reach: Reach;
  /** The other open alerts of its group, if it is of one. */
  group?: readonly OpenAlert[];
};

/** What of an alert stays the same whatever state it is in. */
export const factsOf = ({
  alertId,
  raisedAt,
  urgency,
  about,
  referralId,
  referralIds,
  caseIds,
  policy,
  policyVersion,
  linkValidFor,
  retryUnreachableAfter,
  handOverWithin,
  declines,
  needs,
  acceptances,
  reads,
  group,
  sentOn,
  firstContactAt,
  firstContactBy,
}: Alert): EscalationFacts => ({
  alertId,
  raisedAt,
  urgency,
  about,
  referralId,
  referralIds,
  caseIds,
  policy,
  policyVersion,
  linkValidFor,
  retryUnreachableAfter,
  handOverWithin,
  declines,
  needs,
  acceptances,
  reads,
  group,
  sentOn,
  firstContactAt,
  firstContactBy,
});

/** A page to one person, by the channels of the level the alert stands at; none where they cannot be reached. */
export const pageTo = (
  staffId: string,
  purpose: PagePurpose,
  alert: Alert,
  { step, ordinalsAfter }: { step: number; ordinalsAfter: number },
  { now, reach }: Context,
): PendingNotification[] => {
  const level = levelAt(alert.policy, alert.position);
  const person = reach({ ...level, targets: [{ kind: 'staff', staffId }] });
  return pagesFor(alert, step, person, level, now).map((page) => ({
    ...page,
    purpose,
    ordinal: page.ordinal + ordinalsAfter,
  }));
};

export const lastOrdinal = (pages: readonly Notification[], step: number): number =>
  Math.max(0, ...pages.filter((page) => page.step === step).map(({ ordinal }) => ordinal));

type Moved = {
  facts: EscalationFacts;
  /** Pages that are known to have failed, or whose link was used. */
  settled?: readonly Notification[];
  /** What happened before the level starts. */
  because: AlertEvent[];
  /** Who is told that the alert is theirs no longer. */
  lost?: readonly Acceptance[];
  /** Which level starts; without it, the next. */
  start?: (facts: EscalationFacts, turn: Turn) => Started;
};

/** The level behind the one that runs; the very first where nothing but the gathering is over. */
const onward =
  ({ position, state }: Alert) =>
  (facts: EscalationFacts, turn: Turn): Started =>
    startNextLevel(facts, state === 'gathering' ? null : position, turn);

/** Starts another level: new pages, a new timer, and word to those who lost the alert by it. */
export const escalate = (
  current: Alert,
  { facts, settled = [], because, lost = [], start = onward(current) }: Moved,
  context: Context,
): Decision => {
  const { alert, pages } = start(facts, { ...context, step: current.step, version: current.version + 1 });
  const told = lost.reduce<PendingNotification[]>((before, { staffId }) => {
    const numbers = { step: alert.step, ordinalsAfter: lastOrdinal([...pages, ...before], alert.step) };
    return [...before, ...pageTo(staffId, 'expired', alert, numbers, context)];
  }, []);
  const outcome = alert.state === 'paging' ? 'level-started' : 'nobody-reachable';
  return changed({ alert, pages: [...settled, ...pages, ...told], events: [...because, outcome] });
};

/** Ends the acceptances that stand, or one person's. */
export const endAcceptances = (
  acceptances: readonly Acceptance[],
  why: NonNullable<Acceptance['ended']>['why'],
  at: Instant,
  of?: string,
): Acceptance[] =>
  acceptances.map((one) =>
    one.ended === null && (of ?? one.staffId) === one.staffId ? { ...one, ended: { at, why } } : one,
  );

/** Whoever answers has read: only a person presses a button. */
export const withRead = (reads: Alert['reads'], { staffId, name }: AnsweredBy, at: Instant): Alert['reads'] =>
  reads.some((one) => one.staffId === staffId) ? reads : [...reads, { staffId, name, at }];
