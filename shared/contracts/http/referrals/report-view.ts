import * as z from 'zod/mini';
import { senderKind } from '../../../domain/institution/institution.ts';
import { instant } from '../../../domain/kernel/time.ts';
import { urgency } from '../../../domain/kernel/urgency.ts';
import { receiptNumber } from '../../../domain/referral/receipt.ts';
import { outcome, triage, warning, type Referral } from '../../../domain/referral/referral.ts';
import { reportOf, type Report } from '../../../domain/referral/report.ts';

/**
 * What was reported, as staff who work it see it, with what the service made of it. `report.reporter.withheldFromFamily`
 * says whether the family may know who reported; it is not theirs to know unless it is `false`.
 */
export const reportView = z.strictObject({
  referralId: receiptNumber,
  version: z.int(),
  state: z.enum(['accepted', 'screened']),
  institutionId: z.string(),
  institutionKind: senderKind,
  acceptedAt: instant,
  claimedUrgency: urgency,
  triage: z.nullable(triage),
  outcomes: z.array(outcome),
  warnings: z.array(warning),
  report: reportOf(null),
});
export type ReportView = z.infer<typeof reportView>;

export const toReportView = (referral: Referral, report: Report): ReportView => ({
  referralId: referral.referralId,
  version: referral.version,
  state: referral.state,
  institutionId: referral.institutionId,
  institutionKind: referral.institutionKind,
  acceptedAt: referral.acceptedAt,
  claimedUrgency: referral.claimedUrgency,
  triage: referral.state === 'screened' ? referral.triage : null,
  outcomes: referral.state === 'screened' ? referral.outcomes : [],
  warnings: referral.warnings,
  report,
});
