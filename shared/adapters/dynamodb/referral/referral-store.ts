import { type ReferralStore } from '../../../ports/referrals.ts';
import { readList } from '../cursor.ts';
import { type RawItem, type Table } from '../table.ts';
import { acceptedItem, referralKey, referralsOf, storedReferral, storedReport } from './referral-items.ts';

const readReport = (item: RawItem) => storedReport.parse(item['report']);

export const makeReferralStore = (table: Table): ReferralStore => ({
  accept: async (referral, report) => {
    const answer = await table.putNew(acceptedItem(referral, report));
    return answer.written ? answer : { written: false, existing: storedReferral.read(answer.existing) };
  },
  load: async (referralId) => {
    const item = await table.get(referralKey(referralId));
    return item === null ? null : { referral: storedReferral.read(item), report: readReport(item) };
  },
  listOf: (institutionId, limit, cursor) =>
    readList(table, { listKey: referralsOf(institutionId), limit, cursor, read: storedReferral.read }),
  listWithReports: (institutionId, limit, cursor) =>
    readList(table, {
      listKey: referralsOf(institutionId),
      limit,
      cursor,
      read: (item) => ({ referral: storedReferral.read(item), report: readReport(item) }),
    }),
});
