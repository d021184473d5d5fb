import * as z from 'zod/mini';
import { senderKind } from '../institution/institution.ts';
import { instant } from '../kernel/time.ts';
import { urgency } from '../kernel/urgency.ts';
import { concern } from '../referral/concerns.ts';
import { receiptNumber } from '../referral/receipt.ts';
import { type ScreenedReferral } from '../referral/referral.ts';
import { type Report } from '../referral/report.ts';
import { factOutcomes } from './keys.ts';

/**
 * What statistics know of a referral: no name, no text, no date of birth, no institution. It lies apart from the report, so that
 * whoever counts can read nothing else. `domicile` is the SIRUTA code as it was sent, null where only a text was.
 */
export const referralFact = z.strictObject({
  referralId: receiptNumber,
  acceptedAt: instant,
  source: senderKind,
  urgency,
  concerns: z.array(concern),
  subjects: z.array(z.strictObject({ domicile: z.nullable(z.string()), outcome: z.enum(factOutcomes) })),
});
export type ReferralFact = z.infer<typeof referralFact>;

/** What a screened referral counts for, as its outcomes stand. */
export const factOf = (referral: ScreenedReferral, report: Report): ReferralFact => ({
  referralId: referral.referralId,
  acceptedAt: referral.acceptedAt,
  source: referral.institutionKind,
  urgency: referral.triage.urgency,
  concerns: [...new Set(report.concerns)],
  subjects: referral.outcomes.map(({ subject, kind }) => ({
    domicile: report.subjects[subject]?.address?.siruta ?? null,
    outcome: kind,
  })),
});
