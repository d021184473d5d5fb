import { referralsCsv } from '../../../shared/contracts/documents/referrals-csv.ts';
import { type ReferralStore, type ReferralWithReport } from '../../../shared/ports/referrals.ts';

const aPage = 100;

/** An institution that sends more than five a day sends them by its system, which has its own list. */
const mostReferrals = 2_000;

/** Everything an institution sent, newest first, as a table for its registry; the newest two thousand. */
export const makeExportReferrals =
  ({ referrals }: { referrals: Pick<ReferralStore, 'listWithReports'> }) =>
  async (institutionId: string): Promise<string> => {
    const found: ReferralWithReport[] = [];
    let cursor: string | null = null;
    do {
      const page = await referrals.listWithReports(institutionId, aPage, cursor);
      if (!page.ok) throw new Error('the list does not know its own cursor');
      found.push(...page.value.items);
      cursor = page.value.next;
    } while (cursor !== null && found.length < mostReferrals);
    return referralsCsv(found);
  };
