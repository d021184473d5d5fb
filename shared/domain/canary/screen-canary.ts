import { unanswered } from '../alert/alert.ts';
import { startNextLevel } from '../escalation/start-level.ts';
import { type EscalationLevel } from '../escalation/policy.ts';
import { type Digest } from '../kernel/ids.ts';
import { addMilliseconds, inMilliseconds, type Instant } from '../kernel/time.ts';
import { type AcceptedReferral, type ScreenedReferral } from '../referral/referral.ts';
import { type Screening } from '../screening/screen-referral.ts';
import { canaryAddress, canaryName, canaryAlertOf } from './canary.ts';

const name = 'Semnal (probă automată)';

const level: EscalationLevel = {
  targets: [{ kind: 'staff', staffId: canaryName }],
  channels: ['email'],
  fallback: [],
  answerWithin: { minutes: 2 },
};

/**
 * Screens a referral of the service's own probe: no person, no case, no clock and no event, and an alert to nobody, which ends
 * by itself when the probe does not acknowledge it.
 */
export const screenCanary = (
  accepted: AcceptedReferral,
  { now, digest, policyVersion }: { now: Instant; digest: Digest; policyVersion: number },
): Screening => {
  const alertId = canaryAlertOf(accepted.referralId, digest);
  const { alert, pages } = startNextLevel(
    {
      ...unanswered(),
      alertId,
      raisedAt: now,
      urgency: 'immediate',
      about: { kind: 'canary', endsBy: addMilliseconds(now, inMilliseconds(level.answerWithin)) },
      referralId: accepted.referralId,
      referralIds: [accepted.referralId],
      caseIds: [],
      policy: { urgency: 'immediate', levels: [level], rounds: 1, lastResort: level },
      policyVersion,
      linkValidFor: { minutes: 10 },
      retryUnreachableAfter: { minutes: 2 },
      handOverWithin: { minutes: 2 },
    },
    null,
    {
      step: 0,
      version: 1,
      now,
      reach: () => [{ staffId: canaryName, name, addresses: { email: canaryAddress } }],
    },
  );
  const referral: ScreenedReferral = {
    ...accepted,
    state: 'screened',
    version: accepted.version + 1,
    screenedAt: now,
    triage: { urgency: 'immediate', decidedBy: 'canary', rules: ['canary'], tableVersion: 1 },
    outcomes: [
      {
        kind: 'dismissed',
        subject: 0,
        rule: 'canary',
        at: now,
        reason: 'test',
        note: 'Probă automată a serviciului.',
        by: { staffId: canaryName, name },
      },
    ],
    alertId,
  };
  return {
    referral,
    persons: [],
    cases: [],
    clocks: [],
    history: [],
    before: null,
    layer: null,
    alert,
    pages,
    fact: null,
    events: [],
  };
};
