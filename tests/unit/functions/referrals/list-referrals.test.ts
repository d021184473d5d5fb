import { describe, expect, it } from 'vitest';
import { listedReferral } from '../../../../functions/referrals/list-referrals/list-referrals.ts';
import { anAccepted, aScreened, receiptOf } from '../../../support/builders/referral.ts';
import { monday } from '../../../support/builders/time.ts';

describe('one line of a sender’s list', () => {
  it('says how far the referral is, and nothing of what it is about', () => {
    const line = {
      referralId: receiptOf(1),
      stage: 'received',
      acceptedAt: monday,
      claimedUrgency: 'routine',
      statusUrl: `/v1/referrals/${receiptOf(1)}`,
    };
    expect(listedReferral(anAccepted(1))).toEqual(line);
    expect(listedReferral(aScreened())).toEqual({ ...line, stage: 'screened' });
  });
});
