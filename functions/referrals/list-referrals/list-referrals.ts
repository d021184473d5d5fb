import type * as z from 'zod/mini';
import { type referralList } from '../../../shared/contracts/http/referrals/answers.ts';
import { type Referral } from '../../../shared/domain/referral/referral.ts';

/** One line of a sender's list. */
export const listedReferral = ({
  referralId,
  state,
  acceptedAt,
  claimedUrgency,
}: Referral): z.infer<typeof referralList>['items'][number] => ({
  referralId,
  stage: state === 'accepted' ? 'received' : 'screened',
  acceptedAt,
  claimedUrgency,
  statusUrl: `/v1/referrals/${referralId}`,
});
