import { monthOf } from '../../../domain/statistics/months.ts';
import { referralFact, type ReferralFact } from '../../../domain/statistics/referral-fact.ts';
import { storedAs } from '../stored.ts';
import { type Write } from '../table.ts';

export const storedFact = storedAs('referral-fact', 1, referralFact);

/** Facts lie together by the month of Romania in which the referral came. */
export const factsOf = (month: string) => `FACTS#${month}`;

/** Writes what a referral counts for, with every change of its outcomes: the referral's version is the condition. */
export const putFact = (fact: ReferralFact): Write => ({
  put: storedFact.write({ PK: factsOf(monthOf(fact.acceptedAt)), SK: `${fact.acceptedAt}#${fact.referralId}` }, fact),
});
