import { callKind, callRead } from '../../../domain/line/call.ts';
import { type CallStore } from '../../../ports/calls.ts';
import { deedsOf } from '../audit/deed-list.ts';
import { writeDuty } from '../duty/duty-items.ts';
import { acceptedItem, referralKey, storedReferral } from '../referral/referral-items.ts';
import { storedAs } from '../stored.ts';
import { type Table } from '../table.ts';

const storedCallRead = storedAs('call-read', 1, callRead);

export const makeCallStore = (table: Table): CallStore => ({
  refer: async (change, referral, report) => {
    const accept = { put: acceptedItem(referral, report), condition: 'attribute_not_exists(PK)' };
    if ((await table.transact([accept, ...writeDuty(callKind)(change)])) === 'written') return { written: true };
    const existing = await table.get(referralKey(referral.referralId));
    return existing === null ? 'conflict' : { written: false, existing: storedReferral.read(existing) };
  },
  noteRead: async (read) => {
    const key = { PK: `AUDIT#${read.callId}`, SK: `${read.at}#${read.staffId}#${read.requestId}` };
    const list = deedsOf(read.staffId, read.at, `${read.callId}#${read.requestId}`);
    const answer = await table.putNew(storedCallRead.write(key, read, { list }));
    if (!answer.written) throw new Error(`a read of call ${read.callId} was noted twice under one request id`);
  },
});
