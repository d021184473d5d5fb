import { type UploadId } from '../../domain/kernel/ids.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { toInstant, type Clock } from '../../domain/kernel/time.ts';
import { casesOf, mayReadReport } from '../../domain/referral/access.ts';
import { parseReceipt } from '../../domain/referral/receipt.ts';
import { type StaffMember } from '../../domain/rota/rota.ts';
import { type CaseReadStore } from '../../ports/cases.ts';
import { type ReferralReads } from '../../ports/referral-reads.ts';
import { type ReferralStore, type ReferralWithReport } from '../../ports/referrals.ts';

type Deps = {
  referrals: Pick<ReferralStore, 'load'>;
  cases: Pick<CaseReadStore, 'load'>;
  reads: ReferralReads;
  clock: Clock;
};

type Reading = {
  /** The receipt number as it was written. */
  written: string;
  reader: StaffMember;
  requestId: string;
  /** The file of the report that is looked for; null for the report itself. */
  file: UploadId | null;
};

/**
 * Opens what was reported, for a member of staff who may, and notes the read before anything is shown.
 * @returns `not-found` also for a referral the reader may not see, and for a file that the report does not name.
 */
export const makeReadReferral =
  ({ referrals, cases, reads, clock }: Deps) =>
  async ({ written, reader, requestId, file }: Reading): Promise<Result<ReferralWithReport, 'not-found'>> => {
    const referralId = parseReceipt(written);
    const found = referralId.ok ? await referrals.load(referralId.value) : null;
    if (found === null) return err('not-found');
    const own = await Promise.all(casesOf(found.referral).map(cases.load));
    const known = own.filter((one) => one !== null);
    if (!mayReadReport(reader, found.referral, known)) return err('not-found');
    const named = found.report.attachments ?? [];
    if (file !== null && named.every(({ uploadId }) => uploadId !== file)) return err('not-found');
    await reads.note({
      referralId: found.referral.referralId,
      staffId: reader.staffId,
      at: toInstant(clock()),
      requestId,
      uploadId: file,
    });
    return ok(found);
  };
export type ReadReferral = ReturnType<typeof makeReadReferral>;
