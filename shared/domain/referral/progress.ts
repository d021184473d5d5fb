import { type Alert } from '../alert/alert.ts';
import { type Instant } from '../kernel/time.ts';
import { isSettled, type Referral } from './referral.ts';

/** How far a referral got, as its sender may know. */
export const referralStages = ['received', 'screened', 'decided', 'assigned', 'first-contact'] as const;
export type ReferralStage = (typeof referralStages)[number];

/**
 * When a referral reached each stage; null where it has not.
 * @param alert the alert the referral raised; null before screening.
 */
export const reachedStages = (referral: Referral, alert: Alert | null): Record<ReferralStage, Instant | null> => {
  const outcomes = referral.state === 'screened' ? referral.outcomes : [];
  const decided = outcomes.length > 0 && outcomes.every(isSettled);
  return {
    received: referral.acceptedAt,
    screened: referral.state === 'screened' ? referral.screenedAt : null,
    decided: decided ? outcomes.map(({ at }) => at).reduce((a, b) => (a > b ? a : b)) : null,
    assigned: alert?.state === 'acknowledged' ? alert.acknowledgedAt : null,
    'first-contact': alert?.state === 'acknowledged' ? alert.firstContactAt : null,
  };
};
