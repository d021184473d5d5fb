import * as z from 'zod/mini';
import { answeredBy } from '../../../domain/alert/alert.ts';
import { receiptNumber } from '../../../domain/referral/receipt.ts';

/** What an alert of version 1 says that is said otherwise now. */
const first = z.discriminatedUnion('state', [
  z.looseObject({ state: z.enum(['paging', 'unreachable']), referralId: receiptNumber }),
  z.looseObject({
    state: z.literal('acknowledged'),
    referralId: receiptNumber,
    acknowledgedBy: answeredBy,
    acknowledgedAt: z.string(),
  }),
]);

/**
 * Version 1 knew one referral, one person who took the alert and no end of that, no reading and no hand-over. One that was taken
 * under it does not expire.
 */
export const renewAlert = (data: unknown): unknown => {
  const old = z.parse(first, data);
  const added = {
    referralIds: [old.referralId],
    handOverWithin: { minutes: 10 },
    needs: 1,
    reads: [],
    group: null,
    sentOn: [],
    acceptances: [],
    firstContactBy: null,
  };
  if (old.state !== 'acknowledged') return { ...old, ...added, firstContactAt: null };
  const acceptances = [{ ...old.acknowledgedBy, at: old.acknowledgedAt, ended: null }];
  return { ...old, ...added, acceptances, contactBy: null, timerId: null, offer: null };
};
