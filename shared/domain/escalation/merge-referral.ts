import { type Alert, type OpenAlert, type PendingNotification } from '../alert/alert.ts';
import { type CountySettings } from '../county/settings.ts';
import { type DomainEvent } from '../event/domain-event.ts';
import { type CaseId } from '../kernel/ids.ts';
import { worse, type Urgency } from '../kernel/urgency.ts';
import { type ReceiptNumber } from '../referral/receipt.ts';
import { factsOf, type Context } from './escalate.ts';
import { startNextLevel } from './start-level.ts';

type Joining = {
  referralId: ReceiptNumber;
  caseIds: readonly CaseId[];
  urgency: Urgency;
  policies: CountySettings['escalationPolicies'];
  policyVersion: number;
};

type Merged = { alert: Alert; pages: PendingNotification[]; events: DomainEvent[] };

/** Belongs to no round: whoever declined the lesser alert is asked again for the worse one. */
const noRound = 0;

/**
 * Lets another referral join an open alert. One that is no worse only adds itself and its cases. A worse one makes the alert as
 * urgent as itself and starts it again from the first level, by the policy of that urgency; whoever has come already stays.
 */
export const mergeReferral = (current: OpenAlert, joining: Joining, { now, reach }: Context): Merged => {
  const { referralId } = joining;
  const urgency = worse(current.urgency, joining.urgency);
  const version = current.version + 1;
  const added = {
    urgency,
    referralIds: [...current.referralIds, referralId],
    caseIds: [...new Set([...current.caseIds, ...joining.caseIds])],
  };
  const merged: DomainEvent = { type: 'alert.merged.v1', alertId: current.alertId, version, referralId, urgency };
  if (urgency === current.urgency) return { alert: { ...current, ...added, version }, pages: [], events: [merged] };

  const facts = {
    ...factsOf(current),
    ...added,
    // A worse one is not gathered with the others any more.
    group: null,
    policy: joining.policies[urgency],
    policyVersion: joining.policyVersion,
    declines: current.declines.map((decline) => ({ ...decline, round: noRound })),
  };
  const { alert, pages } = startNextLevel(facts, null, { step: current.step, version, reach, now });
  const { alertId, step } = alert;
  const type = alert.state === 'paging' ? 'alert.level-started.v1' : 'alert.nobody-reachable.v1';
  return { alert, pages, events: [merged, { type, alertId, version, referralId, step }] };
};
