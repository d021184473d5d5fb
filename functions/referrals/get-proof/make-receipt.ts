import { promisedTerms } from '../../../shared/application/referrals/promised-terms.ts';
import { receiptText } from '../../../shared/contracts/documents/receipt-text.ts';
import { type ProofText } from '../../../shared/contracts/documents/proof-text.ts';
import { guestIn, type GuestId } from '../../../shared/domain/guest/guest-id.ts';
import { type Institution } from '../../../shared/domain/institution/institution.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { parseReceipt, type ReceiptNumber } from '../../../shared/domain/referral/receipt.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { type ReferralStore } from '../../../shared/ports/referrals.ts';

type Deps = {
  referrals: Pick<ReferralStore, 'load'>;
  county: Pick<CountyReader, 'settings'>;
  directorate: string;
};

/**
 * The receipt of a referral in words, for the institution that sent it, or for its guest who did.
 * @param guestId whose referral it must be; null: somebody of the institution with an account asks, for any of its own.
 * @returns `not-found` also for another's referral.
 */
export const makeReceipts =
  ({ referrals, county, directorate }: Deps) =>
  async (
    written: string,
    institution: Institution,
    guestId: GuestId | null,
  ): Promise<Result<{ receipt: ReceiptNumber; text: ProofText }, 'not-found'>> => {
    const parsed = parseReceipt(written);
    const found = parsed.ok ? await referrals.load(parsed.value) : null;
    if (found?.referral.institutionId !== institution.institutionId) return err('not-found');
    const { referral, report } = found;
    if (guestId !== null && guestIn(referral.submittedBy) !== guestId) return err('not-found');
    const { settings } = await county.settings();
    const { referralId: receipt, acceptedAt } = referral;
    const promised = promisedTerms(referral, settings);
    const followedBy = guestId === null ? 'account' : 'code';
    const facts = { directorate, institution, receipt, acceptedAt, report, promised, followedBy } as const;
    return ok({ receipt, text: receiptText(facts) });
  };
