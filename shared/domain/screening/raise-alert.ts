import { unanswered, type Alert, type OpenAlert, type PendingNotification } from '../alert/alert.ts';
import { type CountySettings } from '../county/settings.ts';
import { mergeReferral } from '../escalation/merge-referral.ts';
import { startNextLevel, type Reach } from '../escalation/start-level.ts';
import { type DomainEvent } from '../event/domain-event.ts';
import { type AlertId, type CaseId } from '../kernel/ids.ts';
import { type Instant } from '../kernel/time.ts';
import { worse, type Urgency } from '../kernel/urgency.ts';
import { type ReceiptNumber } from '../referral/receipt.ts';

/** The alert a referral raised or joined. `before`: the open alert it joined, as it was; null: a new one. */
export type Raised = { before: OpenAlert | null; alert: Alert; pages: PendingNotification[]; events: DomainEvent[] };

type About = { alertId: AlertId; referralId: ReceiptNumber; urgency: Urgency; caseIds: CaseId[] };

type Context = { settings: { version: number; settings: CountySettings }; reach: Reach; now: Instant };

const isWorse = (a: OpenAlert, b: OpenAlert): number => {
  if (a.urgency !== b.urgency) return worse(a.urgency, b.urgency) === a.urgency ? -1 : 1;
  return a.raisedAt < b.raisedAt ? -1 : 1;
};

/** The open alert a referral joins: one that speaks for any of its cases; the worst, then the oldest of several. */
const openAlertOf = (caseIds: readonly CaseId[], open: readonly OpenAlert[]): OpenAlert | undefined =>
  open.filter((one) => one.caseIds.some((caseId) => caseIds.includes(caseId))).toSorted(isWorse)[0];

/**
 * Calls for somebody because of a referral. A referral about a case that has an open alert joins that alert instead of paging the
 * same people again; a worse one starts the escalation again, by the stricter policy, at once.
 * @param open open alerts that speak for the referral's cases.
 */
export const raiseAlert = (about: About, open: readonly OpenAlert[], { settings, reach, now }: Context): Raised => {
  const { alertId, referralId, urgency, caseIds } = about;
  const policies = settings.settings.escalationPolicies;
  const before = openAlertOf(caseIds, open);
  if (before !== undefined) {
    const joining = { referralId, caseIds, urgency, policies, policyVersion: settings.version };
    return { before, ...mergeReferral(before, joining, { now, reach }) };
  }
  const { linkValidFor, retryUnreachableAfter, handOverWithin } = settings.settings;
  const { alert, pages } = startNextLevel(
    {
      ...unanswered(),
      alertId,
      raisedAt: now,
      urgency,
      about: { kind: 'referral' },
      referralId,
      referralIds: [referralId],
      caseIds,
      policy: policies[urgency],
      policyVersion: settings.version,
      linkValidFor,
      retryUnreachableAfter,
      handOverWithin,
    },
    null,
    { step: 0, version: 1, reach, now },
  );
  const raised: DomainEvent = { type: 'alert.raised.v1', alertId, version: 1, referralId, urgency, step: alert.step };
  return { before: null, alert, pages, events: [raised] };
};
