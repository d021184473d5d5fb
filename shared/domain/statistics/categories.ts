import { adultConcerns, violenceConcerns, type Concern } from '../referral/concerns.ts';

/** The seven categories of the national quarterly statistics of violence against children (domain.md §4). */
export const nationalCategories = [
  'neglect',
  'physical',
  'emotional',
  'sexual',
  'labour-exploitation',
  'sexual-exploitation',
  'exploitation-for-offences',
] as const;

/** What fits none of the seven: other violence against a child, other risks of children, risks of adults. */
export const categories = [...nationalCategories, 'other-violence', 'other-child-risk', 'adult-risk'] as const;
export type Category = (typeof categories)[number];

const national: Partial<Record<Concern, Category>> = {
  neglect: 'neglect',
  'physical-violence': 'physical',
  'psychological-violence': 'emotional',
  'sexual-violence': 'sexual',
  'labour-exploitation': 'labour-exploitation',
  'sexual-exploitation': 'sexual-exploitation',
  'exploitation-for-offences': 'exploitation-for-offences',
};

/** Violence against a child for which no source names one of the seven: a witness of violence is a victim too. */
const otherViolence: readonly Concern[] = [...violenceConcerns, 'witness-of-domestic-violence'];
const ofAdults: readonly Concern[] = adultConcerns;

export const categoryOf = (concern: Concern): Category => {
  const found = national[concern];
  if (found !== undefined) return found;
  if (otherViolence.includes(concern)) return 'other-violence';
  return ofAdults.includes(concern) ? 'adult-risk' : 'other-child-risk';
};
