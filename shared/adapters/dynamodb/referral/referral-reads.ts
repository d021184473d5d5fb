import { referralRead } from '../../../domain/referral/referral-read.ts';
import { type ReferralReads, type ReferralWarnings } from '../../../ports/referral-reads.ts';
import { deedsOf } from '../audit/deed-list.ts';
import { storedAs } from '../stored.ts';
import { type Table } from '../table.ts';
import { writeWarnings } from './referral-items.ts';

const storedReferralRead = storedAs('referral-read', 1, referralRead);

export const makeReferralReads = (table: Table): ReferralReads => ({
  note: async (read) => {
    const key = { PK: `AUDIT#${read.referralId}`, SK: `${read.at}#${read.staffId}#${read.requestId}` };
    const list = deedsOf(read.staffId, read.at, `${read.referralId}#${read.requestId}`);
    const answer = await table.putNew(storedReferralRead.write(key, read, { list }));
    if (!answer.written) throw new Error(`a read of referral ${read.referralId} was noted twice under one request id`);
  },
});

export const makeReferralWarnings = (table: Table): ReferralWarnings => ({
  replace: (referral, warnings) => table.transact([writeWarnings(referral, warnings)]),
});
