import { guestIn } from '../../../domain/guest/guest-id.ts';
import { type AcceptedReferral, type Referral } from '../../../domain/referral/referral.ts';
import { type ReferralStore } from '../../../ports/referrals.ts';
import { readList } from '../cursor.ts';
import { type RawItem, type Table } from '../table.ts';
import {
  acceptedItem,
  referralKey,
  referralsOf,
  sentBy,
  sentItem,
  storedReferral,
  storedReport,
  storedSent,
} from './referral-items.ts';

const readReport = (item: RawItem) => storedReport.parse(item['report']);

/** What an item is read by without its report, which may be long. */
const withoutReport = ['PK', 'SK', 'entity', 'schemaVersion', 'data'];

/** Two submissions with one key, at the same instant, may both lose a round. */
const mostAttempts = 5;

const newestFirst = (a: Referral, b: Referral): number =>
  `${a.acceptedAt}#${a.referralId}` < `${b.acceptedAt}#${b.referralId}` ? 1 : -1;

export const makeReferralStore = (table: Table): ReferralStore => {
  /** With its place in the guest's list: both, or neither. */
  const acceptInto = async (list: RawItem, item: RawItem, { referralId }: AcceptedReferral) => {
    for (let count = 1; count <= mostAttempts; count += 1) {
      const written = await table.transact([{ put: item, condition: 'attribute_not_exists(PK)' }, { put: list }]);
      if (written === 'written') return { written: true } as const;
      const existing = await table.get(referralKey(referralId));
      if (existing !== null) return { written: false, existing } as const;
    }
    throw new Error(`referral ${referralId}: lost the race ${mostAttempts} times to nobody`);
  };
  return {
    accept: async (referral, report) => {
      const guestId = guestIn(referral.submittedBy);
      const item = acceptedItem(referral, report);
      const answer =
        guestId === null ? await table.putNew(item) : await acceptInto(sentItem(referral, guestId), item, referral);
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
    sentBy: async (institutionId, guestId, most) => {
      const { partition, prefix } = sentBy(institutionId, guestId);
      const newest = (await table.queryPartition(partition, prefix)).slice(-most);
      const keys = newest.map((item) => referralKey(storedSent.read(item).referralId));
      return (await table.getMany(keys, withoutReport)).map(storedReferral.read).toSorted(newestFirst);
    },
  };
};
