import { type ReferralView } from '../../contracts/http/referrals/answers.ts';
import { type Language } from '../../contracts/http/language.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { parseReceipt } from '../../domain/referral/receipt.ts';
import { type AlertStore } from '../../ports/alerts.ts';
import { type CountyReader } from '../../ports/county.ts';
import { type ReferralStore } from '../../ports/referrals.ts';
import { promisedTerms } from './promised-terms.ts';
import { referralView } from './referral-view.ts';

/**
 * The sender's view of one of its referrals.
 * @returns `not-found` also for another's referral: that it exists is nobody else's business.
 */
export const makeGetReferral =
  ({
    referrals,
    alerts,
    county,
  }: {
    referrals: Pick<ReferralStore, 'load'>;
    alerts: Pick<AlertStore, 'loadAlert'>;
    county: Pick<CountyReader, 'settings'>;
  }) =>
  async (written: string, institutionId: string, language: Language): Promise<Result<ReferralView, 'not-found'>> => {
    const referralId = parseReceipt(written);
    if (!referralId.ok) return err('not-found');
    const found = await referrals.load(referralId.value);
    if (found?.referral.institutionId !== institutionId) return err('not-found');
    const { referral } = found;
    const [alert, { settings }] = await Promise.all([
      referral.state === 'screened' ? alerts.loadAlert(referral.alertId) : null,
      county.settings(),
    ]);
    return ok(referralView(referral, alert, promisedTerms(referral, settings), language));
  };
