import { unanswered, type Alert, type OpenAlert, type PendingNotification } from '../alert/alert.ts';
import { type CountySettings } from '../county/settings.ts';
import { mergeReferral } from '../escalation/merge-referral.ts';
import { gather, startNextLevel, type Reach } from '../escalation/start-level.ts';
import { groupFor, stormWatch, worstFirst } from '../escalation/storm.ts';
import { type DomainEvent } from '../event/domain-event.ts';
import { type AlertId, type CaseId } from '../kernel/ids.ts';
import { type Instant } from '../kernel/time.ts';
import { type Urgency } from '../kernel/urgency.ts';
import { type ReceiptNumber } from '../referral/receipt.ts';

/** The alert a referral raised or joined. `before`: the open alert it joined, as it was; null: a new one. */
export type Raised = {
  before: OpenAlert | null;
  alert: Alert;
  pages: PendingNotification[];
  events: DomainEvent[];
  /** Whom a new alert asks first, where storms are watched for; null: it is not counted. */
  layer: string | null;
};

type About = { alertId: AlertId; referralId: ReceiptNumber; urgency: Urgency; caseIds: CaseId[] };

type Context = {
  settings: { version: number; settings: CountySettings };
  reach: Reach;
  now: Instant;
  /** How many alerts asked the same people lately. */
  recent: number;
};

/** The open alert a referral joins: one that speaks for any of its cases; the worst, then the oldest of several. */
const openAlertOf = (caseIds: readonly CaseId[], open: readonly OpenAlert[]): OpenAlert | undefined =>
  open.filter((one) => one.caseIds.some((caseId) => caseIds.includes(caseId))).toSorted(worstFirst)[0];

/**
 * Calls for somebody because of a referral. A referral about a case that has an open alert joins that alert instead of paging the
 * same people again; a worse one starts the escalation again, by the stricter policy, at once.
 * In a storm it is gathered with the others for the same people, unless it is immediate.
 * @param open open alerts that speak for the referral's cases.
 */
export const raiseAlert = (
  about: About,
  open: readonly OpenAlert[],
  { settings, reach, now, recent }: Context,
): Raised => {
  const { alertId, referralId, urgency, caseIds } = about;
  const policies = settings.settings.escalationPolicies;
  const before = openAlertOf(caseIds, open);
  if (before !== undefined) {
    const joining = { referralId, caseIds, urgency, policies, policyVersion: settings.version };
    return { before, layer: null, ...mergeReferral(before, joining, { now, reach }) };
  }
  const { linkValidFor, retryUnreachableAfter, handOverWithin } = settings.settings;
  const facts = {
    ...unanswered(),
    alertId,
    raisedAt: now,
    urgency,
    about: { kind: 'referral' } as const,
    referralId,
    referralIds: [referralId],
    caseIds,
    policy: policies[urgency],
    policyVersion: settings.version,
    linkValidFor,
    retryUnreachableAfter,
    handOverWithin,
  };
  const turn = { step: 0, version: 1, reach, now };
  const watch = stormWatch(urgency, settings.settings, now);
  const group = groupFor(watch, recent, settings.settings, now);
  const { alert, pages } = group === null ? startNextLevel(facts, null, turn) : gather(facts, group, turn);
  const raised: DomainEvent = { type: 'alert.raised.v1', alertId, version: 1, referralId, urgency, step: alert.step };
  return { before: null, alert, pages, events: [raised], layer: watch?.layer ?? null };
};
