import { type Language, type Texts } from '../../contracts/http/language.ts';
import { type ReferralView } from '../../contracts/http/referrals/answers.ts';
import { type Alert } from '../../domain/alert/alert.ts';
import { reachedStages, referralStages, type ReferralStage } from '../../domain/referral/progress.ts';
import { type Outcome, type Referral } from '../../domain/referral/referral.ts';

const senderOutcome = (outcome: Outcome): ReferralView['outcomes'][number] => {
  const { subject } = outcome;
  switch (outcome.kind) {
    case 'case-opened':
    case 'case-joined':
      return { subject, outcome: outcome.kind };
    case 'manual-screening':
      return { subject, outcome: 'in-screening' };
    case 'forwarding':
    case 'forwarded':
      return { subject, outcome: outcome.kind, toCounty: outcome.toCounty };
    case 'dismissed':
      return { subject, outcome: 'dismissed', reason: outcome.reason };
  }
};

const nextSteps = {
  received: { ro: 'Sesizarea este analizată.', en: 'The referral is being screened.' },
  screened: {
    ro: 'O persoană din direcție decide asupra sesizării; persoana de serviciu a fost alertată.',
    en: 'A person at the directorate decides on the referral; the person on call was alerted.',
  },
  decided: {
    ro: 'Persoana de serviciu a fost alertată și urmează să preia cazul.',
    en: 'The person on call was alerted and is to take the case.',
  },
  assigned: {
    ro: 'Un asistent social a preluat cazul și va lua legătura cu persoana.',
    en: 'A case worker took the case and will contact the person.',
  },
  'first-contact': {
    ro: 'S-a luat legătura cu persoana; cazul este în lucru.',
    en: 'The person was contacted; the case is being worked.',
  },
} as const satisfies Record<ReferralStage, Texts>;

/**
 * The sender's view of a referral: how far it got and what comes next, never case content nor who works it.
 * @param alert the alert the referral raised; null before screening.
 * @param deadlines the terms promised to the sender.
 */
export const referralView = (
  referral: Referral,
  alert: Alert | null,
  deadlines: ReferralView['deadlines'],
  language: Language,
): ReferralView => {
  const at = reachedStages(referral, alert);
  const stage = referralStages.findLast((one) => at[one] !== null) ?? 'received';
  return {
    referralId: referral.referralId,
    receipt: referral.referralId,
    stage,
    stages: referralStages.map((one) => ({ stage: one, at: at[one] })),
    nextStep: nextSteps[stage][language],
    urgency: referral.state === 'screened' ? referral.triage.urgency : null,
    outcomes: referral.state === 'screened' ? referral.outcomes.map(senderOutcome) : [],
    deadlines,
    acceptedAt: referral.acceptedAt,
    warnings: referral.warnings,
  };
};
