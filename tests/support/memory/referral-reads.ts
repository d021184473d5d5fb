import { referralRead, type ReferralRead } from '../../../shared/domain/referral/referral-read.ts';
import { type ReferralReads, type ReferralWarnings } from '../../../shared/ports/referral-reads.ts';
import { type Database } from './database.ts';

/** Notes into a list the test looks at. */
export const memoryReferralReads = (noted: ReferralRead[]): ReferralReads => ({
  note: (read) => {
    const same = ({ at, staffId, requestId }: ReferralRead) =>
      at === read.at && staffId === read.staffId && requestId === read.requestId;
    if (noted.some(same)) return Promise.reject(new Error('a read was noted twice under one request id'));
    noted.push(referralRead.parse(read));
    return Promise.resolve();
  },
});

export const memoryReferralWarnings = (db: Database): ReferralWarnings => ({
  replace: ({ referralId, version }, warnings) => {
    const stored = db.referrals.get(referralId);
    return db.commit([
      {
        item: referralId,
        holds: () => stored?.referral.version === version,
        write: () => {
          if (stored === undefined) return;
          const referral = { ...stored.referral, version: version + 1, warnings: [...warnings] };
          db.referrals.set(referralId, { ...stored, referral });
        },
      },
    ]);
  },
});
